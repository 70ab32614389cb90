import { showResidentTab } from '../../commands/show-resident-tab.ts';
import { MeasuresList } from '../../panels/near/measures-list.tsx';
import { NearPanel } from '../../panels/near/near-panel.tsx';
import { PlacesList } from '../../panels/near/places-list.tsx';
import { SaidList } from '../../panels/say/said-list.tsx';
import { appStore } from '../../state/app-store.ts';
import type { ResidentTab } from '../../state/resident-session.ts';
import { useText } from '../../text/use-text.ts';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { useStore } from '../../ui/use-store.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './residents-lists.module.css';

const tabs: readonly ResidentTab[] = ['near', 'all', 'places', 'said'];

/** Everything that is on the map, and more, to be read. */
export function ResidentsLists() {
  const { t } = useText();
  const tab = useStore(appStore, ({ session }) => session.resident.tab);
  return (
    <TabStrip
      label={t('residents.parts')}
      tabs={tabs.map((id) => ({ id, label: t(`residents.tab.${id}`) }))}
      value={tab}
      onChange={showResidentTab}
    >
      <h2>
        <VisuallyHidden>{t(`residents.tab.${tab}`)}</VisuallyHidden>
      </h2>
      <div className={styles.page}>{pageOf(tab)}</div>
    </TabStrip>
  );
}

function pageOf(tab: ResidentTab) {
  switch (tab) {
    case 'near':
      return <NearPanel />;
    case 'all':
      return <MeasuresList />;
    case 'places':
      return <PlacesList />;
    case 'said':
      return <SaidList />;
  }
}
