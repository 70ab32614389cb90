import { useDeferredValue, useMemo, useState } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { kindWords } from '../../commands/kind-words.ts';
import type { KindOf } from '../../domain/kind-name.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { ShapeList } from './shape-list.tsx';
import { shapeKinds, shapeRows, type ShapeFilter } from './shape-rows.ts';
import styles from './shapes-panel.module.css';

const nothing: readonly ListedMeasure[] = [];
const everything: ShapeFilter = { words: '', kind: 'all', order: 'listed' };

/** All that is drawn in the proposal shown, as a list that does what the map does. */
export function ShapesPanel() {
  const { t, language } = useText();
  const [filter, setFilter] = useState(everything);
  const plan = useStore(appStore, ({ document }) => document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const proposalId = useStore(appStore, ({ session }) => session.shownProposalId);
  // A long list may come a moment after the map; the hand never waits for it.
  const latest = useDeferredValue(plan);
  const listed = useMemo(
    () => (proposalId === null ? nothing : resolveMeasures(latest, planned, proposalId)),
    [latest, planned, proposalId],
  );
  const locale = localeTag[language];
  const ownKinds = latest.kinds;
  const kindName = useMemo(() => (of: KindOf) => kindWords(of, ownKinds, t), [ownKinds, t]);
  const kinds = useMemo(() => shapeKinds(listed, kindName, locale), [listed, kindName, locale]);
  const rows = useMemo(
    () => shapeRows(listed, filter, kindName, locale),
    [listed, filter, kindName, locale],
  );
  return (
    <Panel
      title={t('rail.shapes')}
      closeLabel={t('action.close')}
      onClose={() => openPanel(null)}
      fills
    >
      {proposalId === null ? (
        <p>{t('proposal.todayHelp')}</p>
      ) : kinds.length === 0 ? (
        <EmptyState title={t('shapes.none')}>{t('proposal.emptyHelp')}</EmptyState>
      ) : (
        <>
          <SearchBox
            label={t('shapes.search')}
            value={filter.words}
            onChange={(words) => setFilter({ ...filter, words })}
          />
          <div className={styles.choices}>
            <Select
              label={t('shapes.kind')}
              value={filter.kind}
              items={[
                { id: 'all', label: t('shapes.allKinds') },
                ...kinds.map((id) => ({ id, label: t(`kind.${id}`) })),
              ]}
              onChange={(kind) => setFilter({ ...filter, kind })}
            />
            <Select
              label={t('shapes.order')}
              value={filter.order}
              items={[
                { id: 'listed', label: t('shapes.order.listed') },
                { id: 'name', label: t('shapes.order.name') },
                { id: 'kind', label: t('shapes.order.kind') },
              ]}
              onChange={(order) => setFilter({ ...filter, order })}
            />
          </div>
          <p className={styles.help} role="status">
            {t('shapes.count', { count: rows.length })}
          </p>
          <ShapeList rows={rows} />
          <p className={styles.help}>{t('shapes.keys')}</p>
        </>
      )}
    </Panel>
  );
}
