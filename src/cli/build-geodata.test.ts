import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, Polygon } from 'geojson';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GeodataManifest } from '../domain/geodata-manifest.ts';
import { buildGeodata } from './build-geodata.ts';

const bundled = fileURLToPath(new URL('../../geodata/trondheim', import.meta.url));

let geodata: string;
let trondheim: string;
let report: string[];

beforeEach(() => {
  geodata = mkdtempSync(join(tmpdir(), 'strok-test-'));
  trondheim = join(geodata, 'trondheim');
  report = [];
  cpSync(bundled, trondheim, { recursive: true, filter: (path) => !path.endsWith('build') });
});

afterEach(() => {
  rmSync(geodata, { recursive: true, force: true });
});

const build = () => buildGeodata(geodata, (line) => report.push(line));
const complaints = () => report.filter((line) => line.includes('✗')).map((line) => line.trim());
const read = (file: string) =>
  JSON.parse(readFileSync(join(trondheim, file), 'utf8')) as FeatureCollection;

function change(file: string, edit: (collection: FeatureCollection) => void): void {
  const collection = read(file);
  edit(collection);
  writeFileSync(join(trondheim, file), JSON.stringify(collection));
}

function attributes({ features }: FeatureCollection, at: number): Record<string, unknown> {
  return features[at].properties ?? {};
}

function total(file: string, field: string): number {
  return read(file).features.reduce((sum, { properties }) => sum + Number(properties?.[field]), 0);
}

describe('npm run geodata', () => {
  it('accepts Trondheim as it is bundled, and knows its sums', async () => {
    expect(await build()).toBe(true);
    expect(complaints()).toEqual([]);
    const manifest = JSON.parse(
      readFileSync(join(trondheim, 'build', 'manifest.json'), 'utf8'),
    ) as GeodataManifest;
    expect(manifest.files['zones.geojson'].features).toBe(60);
    expect(manifest.files['parks.geojson'].features).toBe(85);
    expect(manifest.files['residents-cells.geojson'].features).toBe(1150);
    expect(total('residents-cells.geojson', 'residents')).toBe(182_587);
    expect(total('zones.geojson', 'residents2015')).toBe(170_480);
    expect(report).toContainEqual(expect.stringMatching(/parks\.geojson +85 read = 85 kept \+ 0/));
  }, 60_000);

  it('keeps measures without a geometry in a GeoJSON copy', async () => {
    await build();
    const measures = read('measures.geojson').features;
    const copy = read('build/measures.geojson').features;
    expect(copy).toEqual(measures);
    expect(copy.some(({ geometry }) => (geometry as unknown) === null)).toBe(true);
  }, 60_000);

  it('builds only what has changed', async () => {
    await build();
    await build();
    expect(report.at(-1)).toMatch(/0 of \d+ files built/);
    change('parks.geojson', (parks) => {
      attributes(parks, 0)['name'] = 'Ny park';
    });
    await build();
    expect(report.at(-1)).toMatch(/1 of \d+ files built/);
  }, 60_000);

  it('refuses a park whose outline crosses itself, and builds nothing', async () => {
    change('parks.geojson', ({ features }) => {
      const park = features[8].geometry as Polygon;
      park.coordinates = [
        [
          [10, 63],
          [10.2, 63.2],
          [10.2, 63],
          [10, 63.1],
          [10, 63],
        ],
      ];
    });
    expect(await build()).toBe(false);
    expect(complaints()).toEqual([
      expect.stringMatching(/parks\.geojson: park-way-8052731: crosses itself near 10\./),
    ]);
    expect(() => read('build/parks.geojson')).toThrow('ENOENT');
  });

  it('refuses a feature without a source, and one whose source nobody knows', async () => {
    change('schools.geojson', (schools) => {
      delete attributes(schools, 0)['source'];
      attributes(schools, 1)['source'] = 'hearsay';
    });
    expect(await build()).toBe(false);
    expect(complaints()).toEqual([
      '✗ schools.geojson: school-adventkirken-skole-nidelven: has no source',
      '✗ schools.geojson: school-berg-skole: source hearsay is not in sources.json',
    ]);
  });

  it('refuses a source without a licence', async () => {
    const path = join(trondheim, 'sources.json');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"licence"', '"license"'));
    expect(await build()).toBe(false);
    expect(complaints()[0]).toBe('✗ sources.json: sources[0].licence: is missing');
  });

  it('refuses an id that is used twice, in whatever files', async () => {
    const zone = attributes(read('zones.geojson'), 0)['id'];
    change('churches.geojson', (churches) => {
      attributes(churches, 3)['id'] = zone;
    });
    expect(await build()).toBe(false);
    expect(complaints()).toEqual([
      '✗ churches.geojson: zone-ila: the id is used already in zones.geojson',
    ]);
  });

  it('refuses a workspace whose file is missing', async () => {
    rmSync(join(trondheim, 'parks-extent.geojson'));
    expect(await build()).toBe(false);
    expect(complaints()).toEqual(['✗ parks-extent.geojson: the file is missing']);
  });

  it('refuses half a person and a measure in a zone that does not exist', async () => {
    change('residents-cells.geojson', (cells) => {
      attributes(cells, 0)['residents'] = 0.5;
    });
    change('measures.geojson', (measures) => {
      attributes(measures, 0)['zones'] = ['zone-atlantis'];
    });
    expect(await build()).toBe(false);
    expect(complaints()).toEqual([
      '✗ residents-cells.geojson: cell-22567507041750: residents is not a whole number of people: 0.5',
      '✗ measures.geojson: measure-innherredsveien: zone "zone-atlantis" does not exist',
    ]);
  });

  it('refuses a home for vulnerable people at a place, and a register that no plan would keep', async () => {
    change('measures.geojson', (measures) => {
      const located = measures.features.findIndex(
        ({ geometry }) => (geometry as unknown) !== null && geometry.type === 'Point',
      );
      attributes(measures, located)['kind'] = 'sheltered-homes';
      attributes(measures, located)['id'] = 'measure-homes';
      attributes(measures, 0)['budgetLines'] = [{ financier: 'Staten', year: 2022 }];
    });
    change('measures-housing-social.geojson', (measures) => {
      attributes(measures, 0)['goals'] = ['goal-nobody-knows'];
    });
    expect(await build()).toBe(false);
    expect(complaints()).toEqual([
      expect.stringContaining('measure-innherredsveien: budgetLines is not as a plan keeps it'),
      expect.stringContaining('measure-homes: has a geometry'),
      expect.stringContaining('goal "goal-nobody-knows" is not in the programme'),
    ]);
  });

  it('refuses a programme that names a zone that does not exist', async () => {
    const path = join(trondheim, 'programme.json');
    const told = readFileSync(path, 'utf8').replaceAll('"zone-ila"', '"zone-atlantis"');
    writeFileSync(path, told);
    expect(await build()).toBe(false);
    expect(complaints()[0]).toMatch(
      /programme\.json: observations\[\d+\] .* zone-atlantis is neither a zone nor a reference area/,
    );
  });

  it('shows no address of a home for vulnerable people', () => {
    const files = ['measures.geojson', 'measures-housing-social.geojson'];
    for (const file of files) {
      const measures = readFileSync(join(trondheim, file), 'utf8');
      expect(measures).not.toMatch(/Jarleveien|Søyseth|Brundalen/);
    }
    const all = files.flatMap((file) => read(file).features);
    const homes = all.filter(({ properties }) =>
      /Boligstiftelsen|tilrettelagte/i.test(String(properties?.['title'])),
    );
    expect(homes).toHaveLength(2);
    expect(homes.every(({ geometry }) => (geometry as unknown) === null)).toBe(true);
  });
});
