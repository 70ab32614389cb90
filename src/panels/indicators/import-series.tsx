import { changeSeries } from '../../commands/change-import.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { ImportPlan, PlannedSeries } from '../../domain/statistics/import-plan.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './import.module.css';

const directions = ['up', 'down', 'neither'] as const;

/** The indicators that the values go to: new ones with what the file says of them, or ones there are. */
export function ImportSeries({ planned }: { readonly planned: ImportPlan }) {
  const { t } = useText();
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('import.series')}</h3>
      {planned.series.map((series) => (
        <Series key={series.key} series={series} isOnly={planned.series.length === 1} />
      ))}
    </section>
  );
}

interface SeriesProps {
  readonly series: PlannedSeries;
  readonly isOnly: boolean;
}

function Series({ series, isOnly }: SeriesProps) {
  const { t, language } = useText();
  const { indicators } = useStore(appStore, selectProgramme);
  const { key, take, into, title, unit, decimals, better } = series;
  return (
    <div className={styles.series} role="group" aria-label={title}>
      {!isOnly && (
        <Switch isOn={take} onChange={(isOn) => changeSeries(key, { take: isOn })}>
          {t('import.series.take', { name: title })}
        </Switch>
      )}
      {take && (
        <div className={styles.fields}>
          <Select
            label={t('import.series.into')}
            items={[
              { id: '', label: t('import.series.new') },
              ...indicators.map((one) => ({
                id: String(one.id),
                label: wordsIn(one.title, language),
              })),
            ]}
            value={into ?? ''}
            onChange={(id) => changeSeries(key, { into: id === '' ? null : (id as IndicatorId) })}
          />
          {into === null && (
            <>
              <TextField
                label={t('import.series.title')}
                value={title}
                maxLength={500}
                onDone={(words) => changeSeries(key, { title: words })}
              />
              <TextField
                label={t('import.series.unit')}
                value={unit}
                maxLength={100}
                onDone={(words) => changeSeries(key, { unit: words })}
              />
              <OptionalNumber
                label={t('import.series.decimals')}
                value={decimals}
                from={0}
                to={6}
                onDone={(number) => {
                  if (number !== null) changeSeries(key, { decimals: number });
                }}
              />
              <Select
                label={t('import.series.better')}
                items={directions.map((id) => ({ id, label: t(`import.better.${id}`) }))}
                value={better}
                onChange={(chosen) => changeSeries(key, { better: chosen })}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}
