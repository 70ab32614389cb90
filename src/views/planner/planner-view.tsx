import ChevronDown from 'lucide-react/icons/chevron-down';
import { lazy, Suspense } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { MapCanvas } from '../../map/map-canvas.tsx';
import { SelectionCard } from '../../panels/cards/selection-card.tsx';
import { TopMenu } from '../../panels/commands/top-menu.tsx';
import { CompareButton } from '../../panels/compare/compare-button.tsx';
import { FileReportDialog } from '../../panels/file/file-report-dialog.tsx';
import { KeepingBanner } from '../../panels/file/keeping-banner.tsx';
import { KeepingStatus } from '../../panels/file/keeping-status.tsx';
import { LeaveDialog } from '../../panels/file/leave-dialog.tsx';
import { StrayFileDialog } from '../../panels/file/stray-file-dialog.tsx';
import { NoticeArea } from '../../panels/notices/notice-area.tsx';
import { ProposalSwitcher } from '../../panels/proposal/proposal-switcher.tsx';
import { TakeDialog } from '../../panels/proposal/take-dialog.tsx';
import { Rail } from '../../panels/rail/rail.tsx';
import { DrawOptions } from '../../panels/sketch/draw-options.tsx';
import { SketchPalette } from '../../panels/sketch/sketch-palette.tsx';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { YearButton } from '../../panels/year/year-button.tsx';
import { writeAddress } from '../../state/address.ts';
import { appStore } from '../../state/app-store.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Locale } from '../../ui/locale.tsx';
import { useStore } from '../../ui/use-store.ts';
import { usePlaceName } from '../use-place-name.ts';
import { Board } from './board.tsx';
import { Drawer } from './drawer.tsx';
import { DropZone } from './drop-zone.tsx';
import { MapTrouble } from '../map-trouble.tsx';
import styles from './planner-view.module.css';
import { ReceivedContributions } from './received-contributions.tsx';
import { StatisticsImport } from './statistics-import.tsx';
import { WorkspaceStatus } from './workspace-status.tsx';

const YearBar = lazy(async () => {
  const { YearBar: component } = await import('../../panels/year/year-bar.tsx');
  return { default: component };
});

/** The planner's screen: the map, and round it the jobs, the board and the palette. */
export function PlannerView() {
  const { language } = useText();
  const isYearOpen = useStore(appStore, ({ session }) => session.isYearOpen);
  const isHelpOpen = useStore(appStore, ({ session }) => session.openPanel === 'help');
  return (
    <Locale language={language} tag={localeTag[language]}>
      <DropZone>
        <div className={styles.planner}>
          <header className={styles.top}>
            <h1 className={styles.name}>
              <PlaceName />
            </h1>
            <div className={styles.proposals}>
              <ProposalSwitcher />
              <CompareButton />
              <YearButton />
            </div>
            <div className={styles.keeping}>
              <KeepingStatus />
              <TopMenu />
            </div>
          </header>
          <div className={styles.banner}>
            <KeepingBanner />
          </div>
          <div className={styles.rail}>
            <Rail isHelpOpen={isHelpOpen} onHelp={(isOpen) => openPanel(isOpen ? 'help' : null)} />
          </div>
          <main className={styles.map}>
            <PanelBoundary>
              <MapCanvas />
            </PanelBoundary>
            <MapTrouble />
            <div className={styles.options}>
              <DrawOptions />
            </div>
            <div className={styles.drawer}>
              <Drawer />
            </div>
            <div className={styles.card}>
              <PanelBoundary>
                <SelectionCard />
              </PanelBoundary>
            </div>
            <div className={styles.notices}>
              <NoticeArea />
            </div>
          </main>
          <aside className={styles.board}>
            <PanelBoundary>
              <WorkspaceStatus />
              <Board />
            </PanelBoundary>
          </aside>
          {isYearOpen && (
            <div className={styles.year}>
              <PanelBoundary>
                <Suspense>
                  <YearBar />
                </Suspense>
              </PanelBoundary>
            </div>
          )}
          <div className={styles.palette}>
            <PanelBoundary>
              <SketchPalette />
            </PanelBoundary>
          </div>
        </div>
        <FileReportDialog />
        <StrayFileDialog />
        <LeaveDialog />
        <TakeDialog />
        <StatisticsImport />
        <ReceivedContributions />
      </DropZone>
    </Locale>
  );
}

/** The place's name, in the heading and in the browser's tab; it leads to the other places. */
function PlaceName() {
  const { t } = useText();
  const name = usePlaceName();
  return (
    <a className={styles.home} href={writeAddress({ view: 'start' })} title={t('places.change')}>
      Strøk <span className={styles.place}>{name}</span>
      <ChevronDown aria-hidden size={16} className={styles.others} />
    </a>
  );
}
