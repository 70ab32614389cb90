import ArrowDownUp from 'lucide-react/icons/arrow-down-up';
import Download from 'lucide-react/icons/download';
import { useMemo, useState } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { saveComparison } from '../../commands/save-comparison.ts';
import type { ComparisonAnswer } from '../../domain/comparison.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Counted } from '../../domain/zone-share.ts';
import { appStore } from '../../state/app-store.ts';
import type { ComparisonView } from '../../state/session.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CompareMap } from './compare-map.tsx';
import { CompareMeasures } from './compare-measures.tsx';
import { ComparePair } from './compare-pair.tsx';
import styles from './compare-panel.module.css';
import { CompareQuestion } from './compare-question.tsx';
import { compareSentence } from './compare-sentence.ts';
import { CompareStanding } from './compare-standing.tsx';
import { CompareZones } from './compare-zones.tsx';
import { comparedNames } from './compared-names.ts';
import { type CompareOrder, compareOrders } from './order-compare-rows.ts';

/** Today and two proposals side by side: who reaches more, where, by which measures, at what cost. */
export function ComparePanel() {
  const { t } = useText();
  const workspace = useStore(appStore, (state) => state.session.workspace);
  const view = useStore(appStore, (state) => state.session.comparison);
  const answer = useFittingAnswer(view);
  return (
    <div className={styles.compare} data-compare={view?.map}>
      <Panel
        title={t('compare.title')}
        closeLabel={t('compare.close')}
        onClose={() => openPanel(null)}
        actions={
          answer && (
            <IconButton
              label={t('compare.save')}
              icon={<Download aria-hidden size={20} />}
              onPress={() => saveComparison()}
            />
          )
        }
      >
        {view && workspace.status === 'ready' && (
          <Compared view={view} answer={answer} loaded={workspace.workspace} />
        )}
      </Panel>
    </div>
  );
}

/** The answer about the two chosen under the question asked; an older one is of something else. */
function useFittingAnswer(view: ComparisonView | null): ComparisonAnswer | null {
  const question = useStore(appStore, (state) => state.session.question);
  const answer = useStore(appStore, (state) => state.derived.comparison);
  if (!view || answer?.question !== question) return null;
  const { a, b } = answer.sides;
  return a.proposalId === view.a && b.proposalId === view.b ? answer : null;
}

interface ComparedProps {
  readonly view: ComparisonView;
  readonly answer: ComparisonAnswer | null;
  readonly loaded: LoadedWorkspace;
}

function Compared({ view, answer, loaded }: ComparedProps) {
  const { t, language } = useText();
  const proposals = useStore(appStore, (state) => state.document.plan.proposals);
  const group = useStore(appStore, (state) => state.session.question.counts);
  const [counted, setCounted] = useState<Counted>('residents');
  const [order, setOrder] = useState<CompareOrder>('difference');
  const { a, b } = view;
  const year = useStore(appStore, (state) => state.session.year);
  const names = useMemo(
    () => comparedNames({ a, b }, proposals, t, year),
    [a, b, proposals, t, year],
  );
  const zoneNames = useMemo(
    () => new Map(loaded.zones.map(({ id, name }) => [id, name])),
    [loaded],
  );
  const words = useMemo(
    () => answer && compareSentence(answer, { counted, names, zoneNames, t, language }),
    [answer, counted, names, zoneNames, t, language],
  );
  const isAnswered = answer?.sides.b.refused === null;
  return (
    <>
      <ComparePair view={view} />
      <CompareStanding words={words} />
      <div className={styles.choices}>
        <CompareQuestion loaded={loaded} />
        <CompareMap view={view} />
      </div>
      {isAnswered && (
        <>
          <div className={styles.tools}>
            <Segmented
              label={t('board.measure')}
              value={counted}
              onChange={setCounted}
              items={[
                { id: 'residents', label: t(`group.${group}`) },
                { id: 'area', label: t('board.area') },
              ]}
            />
            <Menu
              label={t('board.sort')}
              icon={<ArrowDownUp aria-hidden size={18} />}
              items={compareOrders.map((id) => ({
                id,
                label: t(`compare.sort.${id}`),
                onChoose: () => setOrder(id),
              }))}
            />
          </div>
          <CompareZones {...{ answer, zoneNames, names, counted, order }} onOrder={setOrder} />
          <CompareMeasures {...{ view, answer, loaded, names, counted }} />
        </>
      )}
    </>
  );
}
