import type { ZoneId } from '../domain/ids.ts';
import type { ImportChoices, SeriesChoice } from '../domain/statistics/import-choices.ts';
import type { SignMeaning } from '../domain/statistics/sign-meanings.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Says something about the file that is looked over. */
export function changeImport(change: (choices: ImportChoices) => Partial<ImportChoices>): void {
  const { importing } = appStore.getState().session;
  if (importing?.status !== 'read') return;
  const { choices } = importing;
  updateSession({ importing: { ...importing, choices: { ...choices, ...change(choices) } } });
}

/** What a dimension of the file is: zones, years, one indicator for each, or one of it alone. */
export type DimensionUse = 'zones' | 'time' | 'split' | 'pick';

/** Takes a dimension as something else; what was taken so before is then one of many. */
export function takeDimensionAs(at: number, use: DimensionUse): void {
  changeImport(({ zones, time, split, picked }) => ({
    zones: use === 'zones' ? at : zones === at ? null : zones,
    time: use === 'time' ? at : time === at ? null : time,
    split:
      use === 'split'
        ? [...new Set([...split, at])].toSorted((a, b) => a - b)
        : split.filter((one) => one !== at),
    picked: { ...picked, [at]: picked[at] ?? 0 },
    part: null,
  }));
}

/** Matches a code of the file with a zone, leaves it out, or goes back to what was found (null). */
export function matchByHand(code: string, zone: ZoneId | 'skip' | null): void {
  changeImport(({ matches }) => {
    const { [code]: _, ...others } = matches;
    return { matches: zone === null ? others : { ...others, [code]: zone } };
  });
}

/** Takes a sign of the file as something else. */
export function readSignAs(sign: string, meaning: SignMeaning): void {
  changeImport(({ signs }) => ({ signs: { ...signs, [sign]: meaning } }));
}

/** Says something of an indicator of the file. */
export function changeSeries(key: string, change: SeriesChoice): void {
  changeImport(({ series }) => ({ series: { ...series, [key]: { ...series[key], ...change } } }));
}
