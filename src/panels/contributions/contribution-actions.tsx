import { type ReactNode, useState } from 'react';
import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { describeContributions } from '../../commands/describe-contributions.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import styles from './contributions-page.module.css';
import { DotsDialog } from './dots-dialog.tsx';
import { GroupDialog } from './group-dialog.tsx';
import { HideDialog } from './hide-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { MakeMeasureDialog } from './make-measure-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ShowDialog } from './show-dialog.tsx';

type Job = 'show' | 'hide' | 'group' | 'answer' | 'link' | 'make' | 'dots' | 'remove';

interface ContributionActionsProps {
  /** At least one, none of them taken back. */
  readonly rows: readonly ContributionRow[];
  readonly themes: readonly string[];
}

/** What can be done with what was said, with one or with several in one step. */
export function ContributionActions({ rows, themes }: ContributionActionsProps) {
  const { t } = useText();
  const [job, setJob] = useState<Job | null>(null);
  const ids = rows.map(({ id }) => id);
  const states = new Set(rows.map(({ contribution }) => contribution.state));
  const close = () => setJob(null);
  const isOurs = rows.every(({ contribution }) => contribution.source !== 'resident');

  function show(): void {
    if (rows.some(({ isPersonal }) => isPersonal)) setJob('show');
    else describeContributions(ids, { do: 'show' });
  }

  return (
    <>
      <div className={styles.actions}>
        {(states.size > 1 || !states.has('shown')) && (
          <Button look="main" onPress={show}>
            {t('contributions.do.show')}
          </Button>
        )}
        {(states.size > 1 || !states.has('hidden')) && (
          <Button onPress={() => setJob('hide')}>{t('contributions.do.hide')}</Button>
        )}
        {!states.has('new') && (
          <Button onPress={() => describeContributions(ids, { do: 'set-aside' })}>
            {t('contributions.do.setAside')}
          </Button>
        )}
        <Button onPress={() => setJob('group')}>{t('contributions.do.group')}</Button>
        <Button onPress={() => setJob('answer')}>{t('contributions.do.answer')}</Button>
        <Button onPress={() => setJob('link')}>{t('contributions.do.link')}</Button>
        <Button onPress={() => setJob('make')}>{t('contributions.do.make')}</Button>
        <Button onPress={() => setJob('dots')}>{t('contributions.do.dots')}</Button>
        {isOurs && (
          <Button look="danger" onPress={() => setJob('remove')}>
            {t('contributions.do.remove')}
          </Button>
        )}
      </div>
      {job !== null && dialogOf(job)}
    </>
  );

  function dialogOf(which: Job): ReactNode {
    const asked = { rows, onClose: close };
    switch (which) {
      case 'show':
        return <ShowDialog {...asked} />;
      case 'hide':
        return <HideDialog {...asked} />;
      case 'group':
        return <GroupDialog {...asked} themes={themes} />;
      case 'answer':
        return <AnswerDialog {...asked} />;
      case 'link':
        return <LinkDialog {...asked} />;
      case 'make':
        return <MakeMeasureDialog {...asked} />;
      case 'dots':
        return <DotsDialog {...asked} />;
      case 'remove':
        return <RemoveDialog {...asked} />;
    }
  }
}
