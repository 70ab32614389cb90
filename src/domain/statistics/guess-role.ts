import { foldText } from './fold-text.ts';
import { statPeriod } from './stat-period.ts';
import type { StatCategory, StatRole } from './stat-table.ts';

const zoneWords =
  /(^|[^a-z])(region|regioner|kommun|munic|geo|sone|zon|omrade|distri|delomrade|bydel|grunnkrets|stadsdel|sams|fylke|lan|county|place|area|krets)/;
const timeWords = /(^|[^a-z])(ar|aar|year|tid|time|period|periode|date|dato)([^a-z]|$)/;
const measureWords =
  /contents|statistikkvariabel|tabellinneh|indikator|indicator|maltall|variab|measure|innehall/;

/** Whether a name is one that places go by: Region, Kommune, geo, Stadsdel. */
export function isZoneName(name: string): boolean {
  return zoneWords.test(foldText(name));
}

/** Whether a name is one that periods go by: År, Year, Tid. */
export function isTimeName(name: string): boolean {
  return timeWords.test(foldText(name));
}

/** What a dimension holds, by its names and categories, where its file does not say; null: other. */
export function guessRole(
  names: readonly string[],
  categories: readonly Pick<StatCategory, 'code' | 'label'>[],
): StatRole {
  const arePeriods =
    categories.length > 0 &&
    categories.every(({ code, label }) => statPeriod(code) ?? statPeriod(label));
  if (arePeriods && (names.some(isTimeName) || !names.some(isZoneName))) return 'time';
  if (names.some((name) => measureWords.test(foldText(name)))) return 'measure';
  return names.some(isZoneName) ? 'zone' : null;
}
