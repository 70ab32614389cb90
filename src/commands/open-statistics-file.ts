import type { Outcome } from '../domain/outcome.ts';
import { guessChoices, type ImportChoices } from '../domain/statistics/import-choices.ts';
import type { CsvChoices, StatTable } from '../domain/statistics/stat-table.ts';
import { runStatisticsReader } from '../files/run-statistics-reader.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { sayRefused } from './say-refused.ts';
import { importPlaces } from './plan-open-import.ts';
import { statisticsReading } from './statistics-reading.ts';

/** Reads a file of statistics and lays it open to be looked over. Nothing leaves the device. */
export async function openStatisticsFile(file: File): Promise<Outcome> {
  const { name } = file;
  updateSession({ importing: { status: 'reading', name, progress: null } });
  const found = await read(file, {});
  if (found === null) return { ok: false, reason: 'stat-stopped' };
  if (!found.ok) {
    const { reason, values = {} } = found;
    updateSession({ importing: { status: 'failed', name, reason, values: { name, ...values } } });
    return found;
  }
  const tables = found.value;
  updateSession({
    importing: {
      status: 'read',
      name,
      tables,
      tableAt: 0,
      choices: guessOf(tables[0], name),
      told: {},
      isRereading: false,
    },
  });
  announce('announce.statisticsRead', { name });
  return { ok: true, value: undefined };
}

/** Reads the open text file anew with what a person says of it; what still fits is kept. */
export async function rereadStatistics(said: CsvChoices): Promise<void> {
  const { importing } = appStore.getState().session;
  const file = statisticsReading.file();
  if (importing?.status !== 'read' || !file) return;
  const told = { ...stillTold(importing.told, said), ...said };
  updateSession({ importing: { ...importing, isRereading: true } });
  const found = await read(file, told);
  const now = appStore.getState().session.importing;
  if (found === null || now?.status !== 'read') return;
  if (!found.ok) {
    updateSession({ importing: { ...now, isRereading: false } });
    sayRefused(found.reason, { name: now.name, ...found.values });
    return;
  }
  const tables = found.value;
  const choices = isSameShape(tables[0], now.tables[now.tableAt])
    ? now.choices
    : { ...guessOf(tables[0], now.name), ...saidByName(now.choices) };
  updateSession({ importing: { ...now, tables, tableAt: 0, choices, told, isRereading: false } });
}

/** Looks at another table of the same file. */
export function chooseImportTable(tableAt: number): void {
  const { importing } = appStore.getState().session;
  if (importing?.status !== 'read' || importing.tables[tableAt] === undefined) return;
  const choices = guessOf(importing.tables[tableAt], importing.name);
  updateSession({ importing: { ...importing, tableAt, choices } });
}

/** null: it was stopped. */
async function read(
  file: File,
  choices: CsvChoices,
): Promise<Outcome<readonly StatTable[]> | null> {
  const signal = statisticsReading.begin(file);
  const found = await runStatisticsReader(file, {
    choices,
    signal,
    onProgress(progress) {
      const { importing } = appStore.getState().session;
      if (signal.aborted || importing?.status !== 'reading') return;
      updateSession({ importing: { ...importing, progress } });
    },
  });
  if (signal.aborted) return null;
  return found.ok ? { ok: true, value: found.value.tables } : found;
}

/** What was said of lines and columns holds for the separator and the form it was said under. */
function stillTold(told: CsvChoices, { separator, form, headerRow }: CsvChoices): CsvChoices {
  const isOther = form !== undefined || headerRow !== undefined;
  const dropped: readonly string[] =
    separator !== undefined
      ? ['form', 'headerRow', 'valueColumns']
      : isOther
        ? ['valueColumns']
        : [];
  return Object.fromEntries(Object.entries(told).filter(([field]) => !dropped.includes(field)));
}

function guessOf(table: StatTable, fileName: string): ImportChoices {
  return guessChoices(table, {
    importId: crypto.randomUUID(),
    places: importPlaces(appStore.getState()),
    fileName,
  });
}

function isSameShape(one: StatTable, other: StatTable): boolean {
  return (
    one.dimensions.length === other.dimensions.length &&
    one.dimensions.every(({ id, categories }, at) => {
      const before = other.dimensions[at];
      return id === before.id && categories.length === before.categories.length;
    })
  );
}

/** What was said by code, sign or word holds for any reading of the same file. */
function saidByName(choices: ImportChoices): Partial<ImportChoices> {
  const { importId, year, matches, signs, series, source } = choices;
  return { importId, year, matches, signs, series, source };
}
