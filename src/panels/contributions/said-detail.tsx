import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { goToContribution } from '../../commands/go-to-contribution.ts';
import { goToMeasure } from '../../commands/go-to-measure.ts';
import { openPanel } from '../../commands/open-panel.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { findMeasure } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Facts } from '../../ui/facts.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { saidText } from './contribution-line.tsx';
import styles from './contributions-page.module.css';

interface SaidDetailProps {
  readonly row: ContributionRow;
  /** The page covers the map: it closes where something is shown there. */
  readonly leavesPage: boolean;
}

/** One contribution in full, and what became of it. */
export function SaidDetail({ row, leavesPage }: SaidDetailProps) {
  const { t, language } = useText();
  const { contribution: one } = row;
  const plan = useStore(appStore, ({ document }) => document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const titleOf = (id: MeasureId) =>
    findMeasure(plan, planned, id)?.title ?? t('contributions.about.gone');
  const leave = () => {
    if (leavesPage) openPanel(null);
  };
  const facts = [
    {
      label: t('contributions.column.about'),
      value:
        one.about.type === 'everywhere' ? (
          row.about
        ) : (
          <LinkButton
            onPress={() => {
              goToContribution(row.id);
              leave();
            }}
          >
            {row.about}
          </LinkButton>
        ),
    },
    { label: t('contributions.hiddenBecause'), value: one.hiddenBecause },
    {
      label: t('contributions.answer'),
      value:
        one.answer &&
        `${one.answer} (${one.answeredOn ? formatDate(one.answeredOn, language) : ''})`,
    },
    {
      label: t('contributions.measures'),
      value: one.measures.length > 0 && (
        <ul className={styles.linked}>
          {one.measures.map((id) => (
            <li key={id}>
              <LinkButton
                onPress={() => {
                  goToMeasure(id);
                  leave();
                }}
              >
                {titleOf(id)}
              </LinkButton>
            </li>
          ))}
        </ul>
      ),
    },
  ].filter(({ value }) => value);
  return (
    <div className={styles.detail}>
      <p className={styles.said}>{saidText(row, t)}</p>
      {row.isPersonal && <p className={styles.marked}>{t('contributions.personalLong')}</p>}
      <Facts items={facts} />
    </div>
  );
}
