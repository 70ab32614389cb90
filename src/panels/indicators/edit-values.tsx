import { type ClipboardEvent, useMemo, useState } from 'react';
import { pasteValues, type ValuePlace } from '../../commands/set-value.ts';
import { indicatorData } from '../../domain/indicator-data.ts';
import { observationKey, type Indicator } from '../../domain/indicator.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';
import { EditValue } from './edit-value.tsx';
import styles from './edit.module.css';
import { ValueCell } from './value-cell.tsx';

interface EditValuesProps {
  readonly indicator: Indicator;
  readonly inForce: ProgrammeInForce;
  readonly loaded: LoadedWorkspace;
}

/** All values of an indicator in a table that is written in: zones and areas by years. */
export function EditValues(props: EditValuesProps) {
  const { t } = useText();
  return (
    <Disclosure title={t('indicators.editValues')}>
      <ValuesGrid {...props} />
    </Disclosure>
  );
}

function ValuesGrid({ indicator, inForce, loaded }: EditValuesProps) {
  const { t, language } = useText();
  const [spot, setSpot] = useState<ValuePlace | null>(null);
  const { observations, areas } = inForce;
  const data = indicatorData(observations, indicator.id);
  // An empty table begins with the year we are in.
  const [addedYears, setAddedYears] = useState<readonly number[]>(() =>
    data.years.length > 0 ? [] : [new Date().getFullYear()],
  );
  const years = useMemo(() => {
    return [...new Set([...data.years, ...addedYears])].toSorted((a, b) => a - b);
  }, [data.years, addedYears]);
  const lines = useMemo(
    () => [
      ...loaded.zones.map(({ id, name }) => ({ id, name })),
      ...areas.map(({ id, title }) => ({ id, name: wordsIn(title, language) })),
    ],
    [loaded.zones, areas, language],
  );
  const { grid, cell } = useRovingGrid(lines.length, years.length);
  const placeAt = (zoneId: ValuePlace['zoneId'], year: number): ValuePlace => ({
    indicatorId: indicator.id,
    zoneId,
    year,
  });
  const paste = (event: ClipboardEvent) => {
    // What is pasted while a cell is written in goes into the text.
    if (event.target instanceof HTMLInputElement || !(event.target instanceof Element)) return;
    const spotted = event.target.closest('[data-spot]')?.getAttribute('data-spot')?.split('/');
    if (!spotted) return;
    event.preventDefault();
    const [row, column] = spotted.map(Number);
    const places = lines
      .slice(row)
      .map(({ id }) => years.slice(column).map((year) => placeAt(id, year)));
    pasteValues(event.clipboardData.getData('text/plain'), places);
  };
  const title = wordsIn(indicator.title, language);
  const shown = spot && lines.find(({ id }) => id === spot.zoneId);
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{t('indicators.values.help')}</p>
      <div className={styles.frame}>
        <table
          {...grid}
          role="grid"
          onPaste={paste}
          aria-label={t('indicators.values.grid', { title })}
          className={styles.grid}
        >
          <thead>
            <tr>
              <th scope="col">{t('indicators.values.zone')}</th>
              {years.map((year) => (
                <th key={year} scope="col" className={styles.number}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name }, row) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {years.map((year, column) => (
                  <ValueCell
                    key={year}
                    place={placeAt(id, year)}
                    one={observations.get(observationKey(indicator.id, id, year)) ?? null}
                    indicator={indicator}
                    roving={cell(row, column)}
                    onLook={setSpot}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.short}>
        <OptionalNumber
          key={years.length}
          label={t('indicators.values.addYear')}
          value={null}
          from={1500}
          to={2199}
          isGrouped={false}
          onDone={(year) => {
            if (year !== null) setAddedYears([...addedYears, year]);
          }}
        />
      </div>
      {spot && shown && (
        <EditValue
          key={observationKey(spot.indicatorId, spot.zoneId, spot.year)}
          place={spot}
          name={t('indicators.values.cell', { zone: shown.name, year: spot.year })}
        />
      )}
    </div>
  );
}
