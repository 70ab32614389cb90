import ArrowLeft from 'lucide-react/icons/arrow-left';
import X from 'lucide-react/icons/x';
import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { appStore } from '../../state/app-store.ts';
import { pageIds } from '../../state/page-ids.ts';
import type { PageId } from '../../state/session.ts';
import { selectNewContributions } from '../../state/select-new-contributions.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './programme-pages.module.css';

// Each is fetched when it is first opened.
const pages: Readonly<Record<PageId, LazyExoticComponent<ComponentType>>> = {
  programme: lazy(async () => {
    const { ProgrammePage: component } = await import('../../panels/programme/programme-page.tsx');
    return { default: component };
  }),
  register: lazy(async () => {
    const { RegisterPage: component } = await import('../../panels/register/register-page.tsx');
    return { default: component };
  }),
  goals: lazy(async () => {
    const { GoalsPage: component } = await import('../../panels/goals/goals-page.tsx');
    return { default: component };
  }),
  indicators: lazy(async () => {
    const { IndicatorsPage: component } =
      await import('../../panels/indicators/indicators-page.tsx');
    return { default: component };
  }),
  matrix: lazy(async () => {
    const { MatrixPage: component } = await import('../../panels/matrix/matrix-page.tsx');
    return { default: component };
  }),
  housing: lazy(async () => {
    const { HousingPage: component } = await import('../../panels/housing/housing-page.tsx');
    return { default: component };
  }),
  report: lazy(async () => {
    const { ReportPage: component } = await import('../../panels/report/report-page.tsx');
    return { default: component };
  }),
  contributions: lazy(async () => {
    const { ContributionsPage: component } =
      await import('../../panels/contributions/contributions-page.tsx');
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
};

/** The pages of the programme in the board's place, and wider; the map lives on beside them. */
export function ProgrammePages({ page }: { readonly page: PageId }) {
  const { t } = useText();
  const Page = pages[page];
  const unread = useStore(appStore, selectNewContributions);
  const badge =
    unread > 0
      ? { count: unread, words: t('contributions.unreadLong', { count: unread }) }
      : undefined;
  return (
    <section className={styles.pages} aria-label={t('pages.label')} data-pages>
      <TabStrip
        label={t('pages.label')}
        tabs={pageIds.map((id) => ({
          id,
          label: t(`rail.${id}`),
          badge: id === 'contributions' ? badge : undefined,
        }))}
        value={page}
        onChange={openPanel}
        before={
          <div className={styles.toMap}>
            <Button
              look="quiet"
              icon={<ArrowLeft aria-hidden size={18} />}
              onPress={() => openPanel(null)}
            >
              {t('pages.toMap')}
            </Button>
          </div>
        }
        after={
          <div className={styles.close}>
            <IconButton
              label={t('pages.close')}
              icon={<X aria-hidden size={20} />}
              onPress={() => openPanel(null)}
            />
          </div>
        }
      >
        <PanelBoundary key={page}>
          <Suspense>
            <Page />
          </Suspense>
        </PanelBoundary>
      </TabStrip>
    </section>
  );
}
