import { useState } from 'react';
import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { listContributions } from '../../commands/look-at-contributions.ts';
import type { ContributionId } from '../../domain/ids.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './contributions-page.module.css';
import { GroupDialog } from './group-dialog.tsx';

interface SameListsProps {
  readonly lists: readonly (readonly ContributionId[])[];
  readonly rows: readonly ContributionRow[];
  readonly themes: readonly string[];
}

const mostLists = 20;

/** What says much the same, shown together so that it can be put in one group. */
export function SameLists({ lists, rows, themes }: SameListsProps) {
  const { t } = useText();
  const [grouping, setGrouping] = useState<readonly ContributionRow[] | null>(null);
  if (lists.length === 0) return null;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <>
      <Disclosure title={t('contributions.same', { count: lists.length })}>
        <ul className={styles.lists}>
          {lists.slice(0, mostLists).map((ids) => {
            const alike = ids.flatMap((id) => byId.get(id) ?? []);
            if (alike.length < 2) return null;
            const [first] = alike;
            return (
              <li key={first.id} className={styles.alike}>
                <p>
                  <strong>{t('contributions.sayTheSame', { count: alike.length })}</strong>{' '}
                  <q>{first.contribution.text}</q>
                </p>
                <div className={styles.actions}>
                  <Button onPress={() => listContributions({ only: new Set(ids) })}>
                    {t('contributions.do.showSame')}
                  </Button>
                  <Button onPress={() => setGrouping(alike)}>
                    {t('contributions.do.groupSame')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
        {lists.length > mostLists && (
          <p>{t('contributions.andMore', { count: lists.length - mostLists })}</p>
        )}
      </Disclosure>
      {grouping && (
        <GroupDialog rows={grouping} themes={themes} onClose={() => setGrouping(null)} />
      )}
    </>
  );
}
