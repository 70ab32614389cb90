import { takeTyped } from '../../commands/take-typed.ts';
import type { Goal } from '../../domain/goal.ts';
import type { IndicatorId, ZoneId } from '../../domain/ids.ts';
import { indicatorData } from '../../domain/indicator-data.ts';
import { latestValue } from '../../domain/series.ts';
import { typedFigure, typedYear } from '../../domain/typed-amount.ts';
import { formatNumberUpTo } from '../../text/format.ts';
import { observationWords } from '../../text/observation-words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { TypedField } from '../../ui/typed-field.tsx';
import { Select } from '../../ui/select.tsx';
import { changeGoal } from './change-goal.ts';
import styles from './goals-page.module.css';
import { useGoals } from './use-goals.ts';

const none = '';

/** What a goal is measured by, where, from which value and to which. */
export function MeasurableFields({ goal }: { readonly goal: Goal }) {
  const { t, language, inForce, loaded } = useGoals();
  const { indicatorId, measuredIn, baseline, target } = goal;
  const indicator = inForce.indicators.find(({ id }) => id === indicatorId);
  const data = indicatorId === null ? null : indicatorData(inForce.observations, indicatorId);
  const told = (id: ZoneId) => data?.byZone.get(id)?.length ?? 0;
  const place = (id: ZoneId, name: string) => ({
    id: String(id),
    label: name,
    ...(told(id) > 0 ? { hint: t('goals.valuesHere', { count: told(id) }) } : {}),
  });
  const latest =
    data && measuredIn !== null ? latestValue(data.byZone.get(measuredIn) ?? [], null) : null;
  const unit = indicator ? wordsIn(indicator.unit, language) : '';
  const inUnit = (label: string): string => (unit === '' ? label : `${label} (${unit})`);
  const figure = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : formatNumberUpTo(value, 6, language);
  return (
    <>
      <div className={styles.columns}>
        <Select
          label={t('goals.field.indicator')}
          items={[
            { id: none, label: t('goals.field.none') },
            ...inForce.indicators.map(({ id, title, unit: of }) => ({
              id: String(id),
              label: wordsIn(title, language),
              hint: wordsIn(of, language),
            })),
          ]}
          value={indicatorId ?? none}
          onChange={(id) =>
            changeGoal(goal, { indicatorId: id === none ? null : (id as IndicatorId) })
          }
        />
        <Select
          label={t('goals.field.measuredIn')}
          items={[{ id: none, label: t('goals.field.none') }]}
          sections={[
            {
              title: t('goals.field.areas'),
              items: inForce.areas.map(({ id, title }) => place(id, wordsIn(title, language))),
            },
            {
              title: t('goals.field.zonesHere'),
              items: (loaded?.zones ?? []).map(({ id, name }) => place(id, name)),
            },
          ].filter(({ items }) => items.length > 0)}
          value={measuredIn ?? none}
          onChange={(id) => changeGoal(goal, { measuredIn: id === none ? null : (id as ZoneId) })}
        />
      </div>
      <div className={styles.columns}>
        <TypedField
          label={inUnit(t('goals.field.baseline'))}
          value={figure(baseline?.value)}
          inputMode="decimal"
          draftName={`${goal.id} baseline`}
          onDone={(text) =>
            takeTyped(typedFigure(text), (value) =>
              changeGoal(goal, {
                baseline: value === null ? null : { year: baseline?.year ?? null, value },
              }),
            )
          }
        />
        <TypedField
          label={t('goals.field.baselineYear')}
          value={baseline?.year ? String(baseline.year) : ''}
          inputMode="numeric"
          draftName={`${goal.id} baseline year`}
          onDone={(text) =>
            takeTyped(typedYear(text), (year) =>
              baseline === null
                ? { ok: false, reason: 'baseline-needs-value' }
                : changeGoal(goal, { baseline: { ...baseline, year } }),
            )
          }
        />
        <TypedField
          label={inUnit(t('goals.field.target'))}
          value={figure(target)}
          inputMode="decimal"
          draftName={`${goal.id} target`}
          onDone={(text) =>
            takeTyped(typedFigure(text), (value) => changeGoal(goal, { target: value }))
          }
        />
      </div>
      {latest && indicator && baseline === null && latest.value !== null && (
        <div>
          <Button
            onPress={() =>
              changeGoal(goal, { baseline: { year: latest.year, value: latest.value ?? 0 } })
            }
          >
            {t('goals.useLatest', {
              value: observationWords(latest, indicator, t, language),
              year: String(latest.year),
            })}
          </Button>
        </div>
      )}
    </>
  );
}
