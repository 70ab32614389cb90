import { useMemo } from 'react';
import { showGoal } from '../../commands/show-goal.ts';
import { showInRegister } from '../../commands/show-in-register.ts';
import { budgetSum } from '../../domain/budget-line.ts';
import { goalProgress } from '../../domain/goal-progress.ts';
import type { Measure, MeasureStatus } from '../../domain/measure.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { appStore } from '../../state/app-store.ts';
import { formatMoney } from '../../text/format.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './programme-page.module.css';
import { useProgramme } from './use-programme.ts';

interface ProgrammeOverviewProps {
  readonly measures: readonly Measure[];
  readonly inForce: ProgrammeInForce;
}

const statuses: readonly MeasureStatus[] = [
  'done',
  'under-way',
  'adopted',
  'proposed',
  'idea',
  'dropped',
];

/** The register, its money and the goals in three short statements. */
export function ProgrammeOverview({ measures, inForce }: ProgrammeOverviewProps) {
  const { t, language, currency } = useProgramme();
  const priced = measures.flatMap(({ budget }) => budgetSum(budget) ?? []);
  const year = useStore(appStore, ({ session }) => session.year);
  const paces = useMemo(
    () => inForce.goals.map((goal) => goalProgress(goal, inForce, year).pace),
    [inForce, year],
  );
  const going = paces.filter((pace) => pace === 'reached' || pace === 'on-pace').length;
  const untold = paces.filter((pace) => pace === 'cannot-tell' || pace === 'unmeasured').length;
  const behind = paces.length - going - untold;
  const standing = [
    going > 0 && t('programme.overview.going', { count: going }),
    behind > 0 && t('programme.overview.behind', { count: behind }),
    untold > 0 && t('programme.overview.untold', { count: untold }),
  ].filter((words) => words !== false);
  const byStatus = statuses
    .map((status) => ({ status, count: measures.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className={styles.overview} aria-label={t('programme.overview')}>
      <li>
        <LinkButton onPress={() => showInRegister({})}>
          {t('programme.focus.measures', { count: measures.length })}
        </LinkButton>
        <ul className={styles.statuses}>
          {byStatus.map(({ status, count }) => (
            <li key={status}>
              <LinkButton onPress={() => showInRegister({ statuses: [status] })}>
                {`${t(`status.${status}`)}: ${count}`}
              </LinkButton>
            </li>
          ))}
        </ul>
      </li>
      <li>
        <span className={styles.strong}>
          {priced.length === 0
            ? t('programme.overview.noMoney')
            : formatMoney(
                priced.reduce((sum, amount) => sum + amount, 0),
                currency,
                language,
              )}
        </span>
        <span className={styles.soft}>
          {t('programme.overview.priced', { priced: priced.length, count: measures.length })}
        </span>
      </li>
      <li>
        <LinkButton onPress={() => showGoal(null)}>
          {t('programme.focus.goals', { count: paces.length })}
        </LinkButton>
        <span className={styles.soft}>{standing.join(', ')}</span>
      </li>
    </ul>
  );
}
