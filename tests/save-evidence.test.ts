// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coverageInputs } from '../src/analysis/coverage/coverage-inputs.ts';
import { openCoverage } from '../src/analysis/coverage/open-coverage.ts';
import { saveEvidence } from '../src/commands/save-evidence.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import { appStore, updateDerived, updateSession } from '../src/state/app-store.ts';
import { initialState } from '../src/state/initial-state.ts';
import { loadLanguage } from '../src/text/translate.ts';
import { playCase, workspaceOf, type CoverageCase } from './golden/coverage-case.ts';

const box = (x: number, y: number, side: number) =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ] as const;

const situation: CoverageCase = {
  title: 'one zone',
  derivation: [],
  zones: [{ id: 'Tempe', rings: [box(0, 0, 1000)] }],
  cells: [{ id: 'cell', residents: 40, rings: [box(100, 100, 250)] }],
  layers: [
    {
      id: 'places',
      targetKind: 'meeting-place',
      features: [{ id: 'library', kind: 'library', point: [225, 225] }],
    },
  ],
  question: { distanceMeters: 300 },
  expected: {},
};

let given: { name: string; type: string; text: Promise<string> }[] = [];
const createObjectURL = URL.createObjectURL.bind(URL);

beforeAll(() => loadLanguage('nb'));

beforeEach(() => {
  given = [];
  let blob = new Blob();
  URL.createObjectURL = (found: Blob) => {
    blob = found;
    return 'blob:file';
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    given.push({ name: this.download, type: blob.type, text: blob.text() });
  };
  appStore.setState(initialState());
});

afterEach(() => {
  URL.createObjectURL = createObjectURL;
});

/** The trail of the zone, as if its number had been opened. */
function opensTrail(): void {
  const loaded: LoadedWorkspace = workspaceOf(situation);
  const { request } = playCase(situation);
  const open = openCoverage(coverageInputs(loaded));
  updateSession({ workspace: { status: 'ready', workspace: loaded } });
  updateDerived({
    coverage: open.answer(request),
    evidence: open.explain(request, loaded.zones[0].id, 'today'),
  });
}

describe('a trail that is taken along', () => {
  it('is refused while there is none', () => {
    expect(saveEvidence('csv')).toMatchObject({ ok: false });
    expect(given).toEqual([]);
  });

  it('is a file called by its question, zone and day', () => {
    opensTrail();
    expect(saveEvidence('csv').ok).toBe(true);
    expect(given[0].name).toMatch(/^hjem-møteplass-innen-300-m-tempe-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(given[0].type).toContain('text/csv');
  });

  it('holds the homes, what was asked, how it was answered and what the columns are', async () => {
    opensTrail();
    saveEvidence('csv');
    const lines = (await given[0].text).split('\r\n');
    expect(lines[1]).toMatch(/^Tempe,Tempe,cell,.*,40,40,reached,library,library,/);
    const text = lines.join('\n');
    for (const words of [
      '# Spørsmål: Møteplass innen 300 m',
      '# Metode: ',
      '# Kolonne zone_id: ',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('is a map as well, with homes and ways', async () => {
    opensTrail();
    saveEvidence('geojson');
    const { features } = JSON.parse(await given[0].text) as GeoJSON.FeatureCollection;
    expect(features.map(({ properties }): unknown => properties?.['part'])).toEqual([
      'home',
      'way',
    ]);
  });
});
