import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import { showPresenterTab } from '../../commands/show-presenter-tab.ts';
import { MapCanvas } from '../../map/map-canvas.tsx';
import { KeepingBanner } from '../../panels/file/keeping-banner.tsx';
import { LeaveDialog } from '../../panels/file/leave-dialog.tsx';
import { NoticeArea } from '../../panels/notices/notice-area.tsx';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { ControlBar } from '../../panels/workshop/control-bar.tsx';
import { MapChoices } from '../../panels/workshop/map-choices.tsx';
import { RunPage } from '../../panels/workshop/run-page.tsx';
import { ToldPreview } from '../../panels/workshop/told-preview.tsx';
import { YearButton } from '../../panels/year/year-button.tsx';
import { appStore } from '../../state/app-store.ts';
import { type PresenterTab, presenterTabs } from '../../state/workshop-session.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Locale } from '../../ui/locale.tsx';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { useStore } from '../../ui/use-store.ts';
import { MapTrouble } from '../map-trouble.tsx';
import { StepChart } from './step-chart.tsx';
import { PresenterTop } from './presenter-top.tsx';
import styles from './presenter-view.module.css';

const YearBar = lazy(async () => {
  const { YearBar: component } = await import('../../panels/year/year-bar.tsx');
  return { default: component };
});
const LayersPanel = lazy(async () => {
  const { LayersPanel: component } = await import('../../panels/layers/layers-panel.tsx');
  return { default: component };
});

const SheetEntry = lazy(async () => {
  const { SheetEntry: component } = await import('../../panels/print/sheet-entry.tsx');
  return { default: component };
});

type Page = LazyExoticComponent<ComponentType>;

const pages: Readonly<Record<Exclude<PresenterTab, 'run'>, Page>> = {
  steps: lazy(async () => {
    const { StepsPage: component } = await import('../../panels/workshop/steps-page.tsx');
    return { default: component };
  }),
  tables: lazy(async () => {
    const { TablesPage: component } = await import('../../panels/tables/tables-page.tsx');
    return { default: component };
  }),
  votes: lazy(async () => {
    const { VotesPage: component } = await import('../../panels/votes/votes-page.tsx');
    return { default: component };
  }),
  heard: lazy(async () => {
    const { HeardPage: component } = await import('../../panels/workshop/heard-page.tsx');
    return { default: component };
  }),
  record: lazy(async () => {
    const { RecordPage: component } = await import('../../panels/report/record-page.tsx');
    return { default: component };
  }),
};

/** The presenter's window of a workshop: the steps, the map that drives the wall, the controls. */
export function PresenterView() {
  const { t, language } = useText();
  const tab = useStore(appStore, ({ session }) => session.workshop.tab);
  const isYearOpen = useStore(appStore, ({ session }) => session.isYearOpen);
  const isLayersOpen = useStore(appStore, ({ session }) => session.openPanel === 'layers');
  const Page = tab === 'run' ? null : pages[tab];
  return (
    <Locale language={language} tag={localeTag[language]}>
      <div className={styles.presenter} data-tab={tab}>
        <PresenterTop />
        <div className={styles.banner}>
          <KeepingBanner />
        </div>
        <main className={styles.page}>
          <TabStrip
            label={t('presenter.pages')}
            tabs={presenterTabs.map((id) => ({ id, label: t(`presenter.tab.${id}`) }))}
            value={tab}
            onChange={showPresenterTab}
          >
            <PanelBoundary key={tab}>
              <Suspense>{Page ? <Page /> : <RunPage chart={<StepChart />} />}</Suspense>
              {tab === 'heard' && (
                <div className={styles.paper}>
                  <Disclosure title={t('sheets.fromPaper')}>
                    <Suspense>
                      <SheetEntry />
                    </Suspense>
                  </Disclosure>
                </div>
              )}
            </PanelBoundary>
          </TabStrip>
        </main>
        <aside className={styles.beside} aria-label={t('presenter.mapSide')}>
          <div className={styles.choices}>
            <MapChoices />
            <YearButton />
          </div>
          <div className={styles.map}>
            <PanelBoundary>
              <MapCanvas />
            </PanelBoundary>
            <MapTrouble />
            {isLayersOpen && (
              <div className={styles.layers}>
                <Suspense>
                  <LayersPanel />
                </Suspense>
              </div>
            )}
          </div>
          {isYearOpen && (
            <Suspense>
              <YearBar />
            </Suspense>
          )}
          {tab === 'run' && (
            <div
              className={styles.told}
              role="group"
              aria-label={t('presenter.onTheWall')}
              tabIndex={0}
            >
              <ToldPreview />
            </div>
          )}
        </aside>
        <div className={styles.notices}>
          <NoticeArea />
        </div>
        <footer className={styles.controls}>
          <ControlBar />
        </footer>
      </div>
      <LeaveDialog />
    </Locale>
  );
}
