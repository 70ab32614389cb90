import Download from 'lucide-react/icons/download';
import Inbox from 'lucide-react/icons/inbox';
import { useMemo, useState } from 'react';
import { listContributions, lookAtContributions } from '../../commands/look-at-contributions.ts';
import { openReceiving } from '../../commands/open-receiving.ts';
import { saveContributions } from '../../commands/save-contributions.ts';
import { contributionColumns } from '../../domain/contribution-columns.ts';
import type { ContributionId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useStore } from '../../ui/use-store.ts';
import { useWidth } from '../../ui/use-width.ts';
import { ContributionActions } from './contribution-actions.tsx';
import { ContributionFilters } from './contribution-filters.tsx';
import { ContributionList } from './contribution-list.tsx';
import styles from './contributions-page.module.css';
import { CountTable } from './count-table.tsx';
import { SaidDetail } from './said-detail.tsx';
import { SameLists } from './same-lists.tsx';
import { themesOf } from './themes-of.ts';
import { loadedPlace, useContributions } from './use-contributions.ts';
import { useSame } from './use-same.ts';

/** Below this there is no room for columns. */
const leastTablePixels = 480;
const heights = { table: 56, alone: 84 } as const;
const alone = ['text'] as const;

/** What residents and workshops said, to be read, grouped and answered. */
export function ContributionsPage() {
  const { t, language } = useText();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const width = useWidth(frame, leastTablePixels);
  const loaded = useStore(appStore, loadedPlace);
  const selectedId = useStore(appStore, ({ session }) =>
    session.selection?.type === 'contribution' ? session.selection.id : null,
  );
  const { all, shown, look } = useContributions();
  const [chosen, setChosen] = useState<ReadonlySet<ContributionId>>(new Set());
  const themes = useMemo(() => themesOf(all, language), [all, language]);
  const same = useSame(all);
  if (!loaded) return null;

  const chosenRows = shown.filter(({ id }) => chosen.has(id));
  const selected = all.find(({ id }) => id === selectedId);
  const meant = chosenRows.length > 0 ? chosenRows : selected ? [selected] : [];
  const open = meant.filter(({ standing }) => standing !== 'withdrawn');
  const unread = all.filter(({ standing }) => standing === 'new').length;
  const isTable = width >= leastTablePixels;
  const choose = (ids: readonly ContributionId[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  return (
    <div ref={setFrame} className={styles.page}>
      <div className={styles.top}>
        <h2 className={styles.title}>{t('rail.contributions')}</h2>
        <p className={styles.count} role="status">
          {t('contributions.shown', { shown: shown.length, count: all.length })}
          {unread > 0 && ` · ${t('contributions.unread', { count: unread })}`}
        </p>
        <IconButton
          label={t('command.receive')}
          icon={<Inbox aria-hidden size={20} />}
          onPress={openReceiving}
        />
        {look.view === 'list' && shown.length > 0 && (
          <IconButton
            label={t('contributions.save')}
            icon={<Download aria-hidden size={20} />}
            onPress={() => saveContributions(shown)}
          />
        )}
        <Segmented
          label={t('contributions.view')}
          value={look.view}
          items={(['list', 'counts'] as const).map((id) => ({
            id,
            label: t(`contributions.view.${id}`),
          }))}
          onChange={(view) => lookAtContributions({ view })}
        />
      </div>
      {all.length === 0 ? (
        <div className={styles.nothing}>
          <EmptyState title={t('contributions.none')}>{t('contributions.noneHelp')}</EmptyState>
          <Button onPress={openReceiving}>{t('command.receive')}</Button>
        </div>
      ) : look.view === 'counts' ? (
        <CountTable rows={all} zones={loaded.zones} by={look.countBy} />
      ) : (
        <>
          <ContributionFilters filter={look.filter} all={all} zones={loaded.zones} />
          <SameLists lists={same} rows={all} themes={themes} />
          {shown.length === 0 ? (
            <div className={styles.nothing}>
              <EmptyState title={t('contributions.nothingFound')} />
              <Button onPress={() => listContributions()}>{t('contributions.showAll')}</Button>
            </div>
          ) : (
            <ContributionList
              rows={shown}
              columns={isTable ? contributionColumns : alone}
              rowHeight={isTable ? heights.table : heights.alone}
              look={look}
              chosen={chosen}
              onChoose={choose}
            />
          )}
          {meant.length > 0 && (
            <section
              className={styles.bar}
              aria-label={t('contributions.chosen', { count: meant.length })}
            >
              {chosenRows.length > 0 && (
                <p className={styles.barHead}>
                  {t('contributions.chosen', { count: chosenRows.length })}
                  <LinkButton onPress={() => setChosen(new Set())}>
                    {t('register.chooseNone')}
                  </LinkButton>
                </p>
              )}
              {meant.length === 1 && <SaidDetail row={meant[0]} leavesPage={!isTable} />}
              {open.length > 0 && (
                <ContributionActions
                  key={open.map(({ id }) => id).join(' ')}
                  rows={open}
                  themes={themes}
                />
              )}
            </section>
          )}
        </>
      )}
    </div>
  );
}
