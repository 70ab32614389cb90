import ListPlus from 'lucide-react/icons/list-plus';
import { useMemo, useState } from 'react';
import { openTaking } from '../../commands/open-taking.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useStore } from '../../ui/use-store.ts';
import { MeasureLine } from './measure-line.tsx';
import { PlannedLine } from './planned-line.tsx';
import styles from './proposal-panel.module.css';
import { findSketch } from '../../domain/find-sketch.ts';

/** A list of thousands is drawn in parts, so that opening it never stalls the page. */
const shownAtOnce = 200;

/** What the proposal lists, and what it may take in. */
export function ListedMeasures({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const selection = useStore(appStore, (state) => state.session.selection);
  const [shown, setShown] = useState(shownAtOnce);
  const listed = useMemo(
    () => resolveMeasures(plan, planned, proposal.id),
    [plan, planned, proposal],
  );
  const included = new Set(listed.map(({ measure }) => measure.id));
  const selectedId = selection?.type === 'measure' ? selection.id : null;
  const hidden = listed.length - shown;
  const hasOthers = Object.keys(plan.proposals).length > 1;
  return (
    <>
      {listed.length === 0 ? (
        <EmptyState title={t('proposal.empty')}>{t('proposal.emptyHelp')}</EmptyState>
      ) : (
        <section>
          <h3 className={styles.heading}>
            {t('proposal.measuresCount', { count: listed.length })}
          </h3>
          <ol>
            {listed.slice(0, shown).map(({ measure, on }, index) => (
              <MeasureLine
                key={measure.id}
                measure={measure}
                isOn={on}
                isSelected={measure.id === selectedId}
                isPlanned={findSketch(plan, measure.id) === null}
                isLocked={proposal.locked}
                beforeId={listed[index - 1]?.measure.id ?? null}
                beforeThatId={listed[index - 2]?.measure.id ?? null}
                afterId={listed[index + 1]?.measure.id ?? null}
              />
            ))}
          </ol>
          {hidden > 0 && (
            <Button isWide onPress={() => setShown(shown + shownAtOnce)}>
              {t('difference.more', { count: Math.min(hidden, shownAtOnce) })}
            </Button>
          )}
        </section>
      )}
      {hasOthers && !proposal.locked && (
        <Button
          isWide
          icon={<ListPlus aria-hidden size={18} />}
          onPress={() => openTaking({ into: proposal.id })}
        >
          {t('proposal.take')}
        </Button>
      )}
      {planned.length > 0 && !proposal.locked && (
        <Disclosure title={t('proposal.planned')} startsOpen={listed.length === 0}>
          <p className={styles.help}>{t('proposal.plannedHelp', { name: proposal.name })}</p>
          <ul>
            {planned.map((measure) => (
              <PlannedLine
                key={measure.id}
                measure={measure}
                proposalName={proposal.name}
                isIncluded={included.has(measure.id)}
                isSelected={measure.id === selectedId}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
