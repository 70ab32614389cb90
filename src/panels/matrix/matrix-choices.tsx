import { changeMatrixView } from '../../commands/change-matrix-view.ts';
import type { MatrixFigure, MatrixMeasures, MatrixView } from '../../domain/matrix-view.ts';
import { useText } from '../../text/use-text.ts';
import { FittingChoice } from '../../ui/fitting-choice.tsx';
import { Select } from '../../ui/select.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './matrix-page.module.css';

interface MatrixChoicesProps {
  readonly view: MatrixView;
  /** Years that budgets name; null: money without a year. */
  readonly moneyYears: readonly (number | null)[];
  /** Whether the programme covers some of the zones only. */
  readonly hasProgrammeZones: boolean;
}

const columns: readonly MatrixView['columns'][] = ['focus-areas', 'goals'];
const figures: readonly MatrixFigure[] = ['count', 'money', 'per-resident', 'done'];
const measures: readonly MatrixMeasures[] = ['all', 'programme', 'proposal'];

export function MatrixChoices({ view, moneyYears, hasProgrammeZones }: MatrixChoicesProps) {
  const { t } = useText();
  const ofMoney = view.figure === 'money' || view.figure === 'per-resident';
  const years = ['all', ...moneyYears.map((year) => String(year ?? 'none'))];
  return (
    <div className={styles.choices}>
      <Segmented
        label={t('matrix.columns')}
        items={columns.map((id) => ({ id, label: t(`matrix.columns.${id}`) }))}
        value={view.columns}
        onChange={(chosen) => changeMatrixView({ columns: chosen })}
      />
      <FittingChoice
        label={t('matrix.figure')}
        items={figures.map((id) => ({ id, label: t(`matrix.figure.${id}`) }))}
        value={view.figure}
        onChange={(figure) => changeMatrixView({ figure })}
      />
      <div className={styles.filters}>
        <Select
          label={t('matrix.measures')}
          items={measures.map((id) => ({ id, label: t(`matrix.measures.${id}`) }))}
          value={view.measures}
          onChange={(chosen) => changeMatrixView({ measures: chosen })}
        />
        {hasProgrammeZones && (
          <Select
            label={t('matrix.zones')}
            items={(['programme', 'all'] as const).map((id) => ({
              id,
              label: t(`matrix.zones.${id}`),
            }))}
            value={view.zones}
            onChange={(zones) => changeMatrixView({ zones })}
          />
        )}
        {ofMoney && moneyYears.length > 1 && (
          <Select
            label={t('matrix.moneyYear')}
            items={years.map((id) => ({
              id,
              label: id === 'all' || id === 'none' ? t(`matrix.moneyYear.${id}`) : id,
            }))}
            value={String(view.moneyYear)}
            onChange={(id) =>
              changeMatrixView({ moneyYear: id === 'all' || id === 'none' ? id : Number(id) })
            }
          />
        )}
      </div>
    </div>
  );
}
