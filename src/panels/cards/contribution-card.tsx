import List from 'lucide-react/icons/list';
import { useMemo } from 'react';
import { contributionRows } from '../../commands/contribution-rows.ts';
import { openContributions } from '../../commands/open-contributions.ts';
import type { Contribution } from '../../domain/contribution.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount, formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CardBody } from './card-body.tsx';
import styles from './presentation.module.css';

interface ContributionCardProps {
  readonly contribution: Contribution;
  readonly loaded: LoadedWorkspace;
  readonly titleId: string;
}

/** What somebody said, where it stands on the map; what is done with it is done in the list. */
export function ContributionCard({ contribution, loaded, titleId }: ContributionCardProps) {
  const { t, language } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const [row] = useMemo(
    () =>
      contributionRows(
        { plan: { ...plan, contributions: { [contribution.id]: contribution } }, loaded },
        t,
      ),
    [plan, contribution, loaded, t],
  );
  const { text, kind, madeOn, source, dots, theme, answer, answeredOn, cell } = contribution;
  const isGone = contribution.state === 'withdrawn';
  return (
    <CardBody
      titleId={titleId}
      sort={`${t('layer.contributions')} · ${t(`contributions.standing.${row.standing}`)}`}
      title={t(`contributions.kind.${kind}`)}
      actions={
        <Button
          icon={<List aria-hidden size={18} />}
          onPress={() => openContributions({}, contribution.id)}
        >
          {t('contributions.openInList')}
        </Button>
      }
    >
      <p className={styles.said}>{isGone ? t('contributions.takenBack') : text}</p>
      {row.isPersonal && <p className={styles.marked}>{t('contributions.personalLong')}</p>}
      <Facts
        items={[
          { label: t('contributions.column.about'), value: row.about },
          { label: t('contributions.column.madeOn'), value: formatDate(madeOn, language) },
          {
            label: t('contributions.column.source'),
            value: [t(`contributions.source.${source}`), cell].filter(Boolean).join(' · '),
          },
          {
            label: t('contributions.column.dots'),
            value: dots > 0 ? formatCount(dots, language) : '',
          },
          { label: t('contributions.column.theme'), value: theme },
          {
            label: t('contributions.answer'),
            value: answer && `${answer} (${answeredOn ? formatDate(answeredOn, language) : ''})`,
          },
        ].filter(({ value }) => value)}
      />
    </CardBody>
  );
}
