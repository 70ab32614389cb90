import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cancelImport } from '../src/commands/cancel-import.ts';
import { changeImport, changeSeries, matchByHand } from '../src/commands/change-import.ts';
import { finishImport } from '../src/commands/finish-import.ts';
import { openDroppedFiles } from '../src/commands/open-dropped-files.ts';
import { openStatisticsFile, rereadStatistics } from '../src/commands/open-statistics-file.ts';
import { planOpenImport } from '../src/commands/plan-open-import.ts';
import { clearValue, pasteValues, setValue, typeValue } from '../src/commands/set-value.ts';
import { undoEdit } from '../src/commands/undo-edit.ts';
import type { IndicatorId, WorkspaceId, ZoneId } from '../src/domain/ids.ts';
import { observationKey } from '../src/domain/indicator.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import { appStore, updateSession } from '../src/state/app-store.ts';
import { closeDocument, openDocument } from '../src/state/document.ts';
import { selectProgramme } from '../src/state/select-programme.ts';
import { loadLanguage } from '../src/text/translate.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

let place = 0;
let loaded: LoadedWorkspace;

beforeAll(async () => {
  await loadLanguage('nb');
  loaded = await bundledWorkspace('sor-trondelag');
});

beforeEach(async () => {
  await openDocument(`place ${(place += 1)}` as WorkspaceId);
  updateSession({
    notices: [],
    importing: null,
    workspace: { status: 'ready', workspace: loaded },
  });
});

afterEach(closeDocument);

const state = () => appStore.getState();
const inForce = () => selectProgramme(state());
const own = () => Object.keys(state().document.plan.observations).length;
const lastNotice = () => state().session.notices.at(-1);

function fixture(name: string): File {
  const url = new URL(`./files/fixtures/statistics/${name}`, import.meta.url);
  return new File([readFileSync(url)], name);
}

function importing() {
  const { importing: open } = state().session;
  if (open?.status !== 'read') throw new Error('No file is open');
  return open;
}

test('a dropped JSON-stat file is matched with the 17 municipalities and is one step', async () => {
  const before = inForce().indicators.length;
  await openDroppedFiles([fixture('ssb-residents.json')]);
  const planned = planOpenImport(state());
  expect(planned?.matches.flatMap(({ zoneId, code }) => (zoneId ? [] : [code]))).toEqual([
    'K-1601',
    'K-1663',
  ]);
  expect(planned?.tally).toMatchObject({ read: 38, kept: 34, repaired: 0, skipped: 4 });
  expect(own()).toBe(0);
  expect(finishImport().ok).toBe(true);
  expect(own()).toBe(34);
  expect(inForce().indicators).toHaveLength(before + 1);
  expect(lastNotice()).toMatchObject({
    key: 'notice.imported',
    values: { read: 38, kept: 34, skipped: 4, added: 34, replaced: 0 },
    offersUndo: true,
  });
  undoEdit();
  expect(own()).toBe(0);
  expect(inForce().indicators).toHaveLength(before);
});

test('values may go to an indicator of the workspace, and say what they replace', async () => {
  await openStatisticsFile(fixture('ssb-residents.json'));
  const into = 'population' as IndicatorId;
  changeSeries('Folkemengde', { into });
  const planned = planOpenImport(state());
  const { added = 0, replaced = 0, same = 0 } = planned?.counts ?? {};
  expect(added + replaced + same).toBe(34);
  expect(replaced).toBeGreaterThan(0);
  expect(finishImport().ok).toBe(true);
  const municipalities = loaded.zones.map(({ id }) => id);
  const sum = (year: number): number =>
    municipalities.reduce((all, id) => {
      return all + (inForce().observations.get(observationKey(into, id, year))?.value ?? 0);
    }, 0);
  expect([sum(2012), sum(2013)]).toEqual([64_331, 64_866]);
});

test('a file that is cancelled leaves nothing', async () => {
  await openStatisticsFile(fixture('wide.csv'));
  matchByHand('1612 Hemne', 'skip');
  cancelImport();
  expect(state().session.importing).toBeNull();
  expect(own()).toBe(0);
  expect(finishImport()).toMatchObject({ ok: false });
});

test('what a person says of a text is heeded, and what else was said is kept', async () => {
  await openStatisticsFile(fixture('unsure-mark.csv'));
  expect(finishImport()).toEqual({ ok: false, reason: 'import-mark-unsure' });
  changeImport(() => ({ source: 'Kommunen' }));
  await rereadStatistics({ decimal: ',' });
  expect(importing().choices.source).toBe('Kommunen');
  expect(planOpenImport(state())?.observations.map(({ value }) => value)).toEqual([
    1.234, 2.345, 12,
  ]);
  await rereadStatistics({ separator: '\t' });
  expect(lastNotice()).toMatchObject({ key: 'refused.stat-no-table' });
  expect(importing().tables[0].csv?.separator).toBe(';');
});

test('a broken file says what is wrong and opens nothing', async () => {
  await openStatisticsFile(fixture('wrong-product.json'));
  expect(state().session.importing).toMatchObject({
    status: 'failed',
    reason: 'stat-wrong-size',
    values: { name: 'wrong-product.json', expected: 38, found: 37 },
  });
});

test('a value is typed, refined, pasted over and given back to the workspace', () => {
  const hitra = loaded.zones.find(({ name }) => name === 'Hitra')?.id ?? ('' as ZoneId);
  const value = { indicatorId: 'population' as IndicatorId, zoneId: hitra, year: 2013 };
  const key = observationKey(value.indicatorId, hitra, 2013);
  const told = () => inForce().observations.get(key);
  const bundled = told();
  expect(bundled).toMatchObject({ value: 4477, status: 'measured' });
  expect(typeValue(value, '~4 500').ok).toBe(true);
  expect(told()).toMatchObject({ value: 4500, status: 'estimated', sources: [], note: '' });
  setValue(value, { note: 'Egen telling' });
  expect(told()).toMatchObject({ value: 4500, note: 'Egen telling' });
  setValue(value, { status: 'suppressed' });
  expect(told()).toMatchObject({ value: null, status: 'suppressed' });
  expect(setValue(value, { status: 'measured' })).toMatchObject({ reason: 'value-first' });
  expect(typeValue(value, 'mange')).toMatchObject({ reason: 'value-not-read' });
  pasteValues('1,5\t7\r\nx\t2,25\r\n', [[value, { ...value, year: 2014 }], [value]]);
  expect(told()?.value).toBe(1.5);
  expect(lastNotice()).toMatchObject({
    key: 'notice.valuesPasted',
    values: { kept: 2, left: 2, mark: ',' },
  });
  clearValue(value);
  expect(told()).toBe(bundled);
});
