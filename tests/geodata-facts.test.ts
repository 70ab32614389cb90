import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BundledProgramme } from '../src/domain/bundled-programme.ts';
import type { LoadedWorkspace, Zone } from '../src/domain/loaded-workspace.ts';
import { placelessKinds } from '../src/domain/schema/placeless-kinds.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

const root = join(import.meta.dirname, '..');
const names = ['trondheim', 'stockholm', 'sor-trondelag', 'kristiansund'] as const;
const isBuilt = names.every((name) =>
  existsSync(join(root, 'geodata', name, 'build', 'manifest.json')),
);
const facts = join(root, '..', 'shared', 'facts');

const loaded = new Map<string, LoadedWorkspace>();

function workspace(name: (typeof names)[number]): LoadedWorkspace {
  const found = loaded.get(name);
  if (!found) throw new Error(`${name} was not read`);
  return found;
}

function programme(name: (typeof names)[number]): BundledProgramme {
  const { programme: found, programmeTrouble } = workspace(name);
  if (!found) throw new Error(`${name} has no programme: ${programmeTrouble}`);
  return found;
}

function values(name: (typeof names)[number], indicator: string, year: number) {
  return programme(name).observations.filter(
    (one) => one.indicatorId === indicator && one.year === year,
  );
}

function valueOf(name: (typeof names)[number], indicator: string, zone: string, year: number) {
  return values(name, indicator, year).find(({ zoneId }) => zoneId === zone);
}

function inGroup(zones: readonly Zone[], group: string): readonly Zone[] {
  return zones.filter(({ groups = [] }) => groups.includes(group));
}

describe.skipIf(!isBuilt)('the bundled programmes (need npm run geodata)', () => {
  beforeAll(async () => {
    for (const name of names) loaded.set(name, await bundledWorkspace(name));
  });

  it.each(names)('%s opens whole: every layer, its measures and its programme', (name) => {
    const { layers, plannedMeasures, programme: told, zones } = workspace(name);
    expect(told).not.toBeNull();
    expect(zones.length).toBeGreaterThan(0);
    expect(plannedMeasures.length).toBeGreaterThan(5);
    expect(Object.values(layers).map(({ status }) => status)).not.toContain('failed');
  });

  describe('Stockholm', () => {
    it('has the five districts of the agreement under its SAMS codes, and no code for a neighbour', () => {
      const { zones } = workspace('stockholm');
      const codes = Object.fromEntries(
        inGroup(zones, 'avtalet').map(({ name, attributes }) => [name, attributes['code']]),
      );
      expect(codes).toEqual({
        Husby: '01800154',
        Rinkeby: '01800148',
        Rågsved: '01800063',
        Skärholmen: '01800143',
        Tensta: '01800151',
      });
      const neighbours = inGroup(zones, 'grannar');
      expect(neighbours).toHaveLength(16);
      expect(neighbours.every(({ attributes }) => (attributes['code'] ?? '') === '')).toBe(true);
    });

    it('reports by 1 October and revises its plans by 31 December, each year of the agreement', () => {
      const due = programme('stockholm').programme.reporting.map((rule) => rule.due);
      expect(due).toContainEqual({ every: 'year', month: 10, day: 1, from: 2008, to: 2010 });
      expect(due).toContainEqual({ every: 'year', month: 12, day: 31, from: 2008, to: 2010 });
    });

    it('knows 11,551 residents of Husby in 2007, and the children of 2016 by district', () => {
      expect(valueOf('stockholm', 'population', 'zone-husby', 2007)?.value).toBe(11_551);
      const husby = workspace('stockholm').residents.find(({ id }) => id === 'zone-husby');
      expect(husby?.residents).toBe(11_917);
      expect(husby?.groups?.children).toBeGreaterThan(0);
      expect(husby?.groups?.dwellings).toBeNull();
    });

    it('keeps the two unemployment rates and the employment series apart', () => {
      const ids = programme('stockholm').indicators.map(({ id }) => id);
      expect(ids).toContain('unemployment-population');
      expect(ids).toContain('unemployment-labour-force');
      expect(ids).toContain('employment-rate');
      expect(ids).toContain('employment-rate-2006');
    });
  });

  describe('Sør-Trøndelag', () => {
    it('has 17 municipalities: 6 of Blilyst and 11 of Kysten er klar', () => {
      const { zones } = workspace('sor-trondelag');
      expect(zones).toHaveLength(17);
      expect(inGroup(zones, 'blilyst')).toHaveLength(6);
      expect(inGroup(zones, 'kysten-er-klar')).toHaveLength(11);
    });

    it.each([
      [2012, 64_331],
      [2013, 64_866],
    ])('counts in %i the residents of all of them, as the total says', (year, total) => {
      const all = values('sor-trondelag', 'population', year);
      const municipalities = all.filter(({ zoneId }) => zoneId.startsWith('zone-'));
      expect(municipalities).toHaveLength(17);
      expect(municipalities.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total);
      expect(valueOf('sor-trondelag', 'population', 'area-17', year)?.value).toBe(total);
    });

    it('has its network and dialogue meetings as measures of all the municipalities', () => {
      const { plannedMeasures } = workspace('sor-trondelag');
      const meetings = plannedMeasures.filter(({ title }) =>
        /nettverkssamlingar|dialogmøte/i.test(title),
      );
      expect(meetings).toHaveLength(2);
      expect(meetings.every(({ zones }) => zones.length === 17)).toBe(true);
    });
  });

  describe('Kristiansund', () => {
    it('has about 600 municipal homes in 2009, said to be an estimate', () => {
      const homes = programme('kristiansund').indicators.find(
        ({ role }) => role === 'municipal-homes',
      );
      const found = valueOf('kristiansund', String(homes?.id), 'zone-1505', 2009);
      expect(found).toMatchObject({ value: 600, status: 'estimated' });
    });

    it('tells the vulnerable as the range it is', () => {
      expect(valueOf('kristiansund', 'vulnerable', 'zone-1505', 2009)).toMatchObject({
        value: 600,
        upTo: 700,
      });
    });

    it('has no measure on the map and no address in any file', () => {
      const { plannedMeasures } = workspace('kristiansund');
      expect(plannedMeasures.every(({ geometry }) => geometry === null)).toBe(true);
      for (const file of sourceFiles('kristiansund')) {
        expect(readFileSync(file, 'utf8')).not.toMatch(
          /(gat[ae]|ve[ig](en)?) \d+\b|utrykning|call-out/i,
        );
      }
    });
  });

  describe('Trondheim', () => {
    it('has 16.4 million of the state for 2022 and 2023 together', () => {
      const { funding } = programme('trondheim').programme;
      expect(funding).toContainEqual(
        expect.objectContaining({ amount: 16_400_000, from: 2022, to: 2023 }),
      );
    });

    it('has the housing-social measures as a group of their own', () => {
      const titles = workspace('trondheim')
        .plannedMeasures.filter(({ group }) => group === 'measures-housing-social')
        .map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining(['Ny Vri', 'Bomiljøteam', 'Bopilot']));
    });
  });

  it.each(names)('%s has a source for every value and goal, or calls it an example', (name) => {
    const { goals, observations } = programme(name);
    const known = new Set<string>(workspace(name).workspace.sources.map(({ id }) => id));
    for (const { status, sources } of observations) {
      if (status !== 'illustrative') expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(known).toContain(source);
    }
    for (const { illustrative, sources } of goals) {
      expect(illustrative || sources.length > 0).toBe(true);
    }
  });

  it.each(names)('%s shows no home for vulnerable people at a place', (name) => {
    const homes = workspace(name).plannedMeasures.filter(({ kind }) => placelessKinds.has(kind));
    expect(homes.every(({ geometry }) => geometry === null)).toBe(true);
  });
});

describe.skipIf(!existsSync(facts))('the bundled values (need ../shared/facts)', () => {
  it.each(names)('%s holds no value that its facts do not tell', (name) => {
    const told = numbersOf(factsOf(name));
    const untold = readProgramme(name).observations.filter(
      // Shares are told as fractions and kept as per cent.
      ({ value }) => value !== null && !told.has(value) && !told.has(value / 100),
    );
    expect(untold).toEqual([]);
    expect(told).not.toContain(4_711);
  });

  it.each(names)('%s leaves out no dated value but the calls of the police', (name) => {
    const kept = readProgramme(name).observations;
    const isKept = ({ year, value }: { readonly year: number | null; readonly value: number }) =>
      kept.some(
        (one) => one.year === year && [value, Math.round(value * 100)].includes(one.value!),
      );
    const lost = dated(name).filter((one) => !isKept(one));
    expect(new Set(lost.map(({ indicator }) => indicator))).toEqual(
      new Set(name === 'kristiansund' ? ['utrykninger'] : []),
    );
  });
});

function readProgramme(name: string): BundledProgramme {
  return JSON.parse(
    readFileSync(join(root, 'geodata', name, 'programme.json'), 'utf8'),
  ) as BundledProgramme;
}

function sourceFiles(name: string): readonly string[] {
  const folder = join(root, 'geodata', name);
  return readdirSync(folder)
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

interface ToldIndicator {
  readonly id: string;
  readonly values: readonly {
    readonly year: number | null;
    /** A list holds the ends of a range, or the parts of a whole. */
    readonly value: number | readonly number[];
  }[];
}

/** Every value with a year that the facts tell of a workspace's indicators. */
function dated(name: string) {
  const [told] = factsOf(name) as readonly [{ readonly indicators: readonly ToldIndicator[] }];
  return told.indicators.flatMap(({ id, values }) =>
    values
      .filter(({ year }) => year !== null)
      .flatMap(({ year, value }) => {
        const all = typeof value === 'number' ? [value] : value;
        // The upper end of a range stands with the lower.
        return (all.length === 2 ? all.slice(0, 1) : all).map((one) => {
          return { indicator: id, year, value: one };
        });
      }),
  );
}

/** What is told of a workspace: its part of the facts, and the tables of its own folder. */
function factsOf(name: string): readonly unknown[] {
  const { workspaces } = json(join(facts, 'facts.json')) as {
    readonly workspaces: Readonly<Record<string, unknown>>;
  };
  const folder = join(facts, name);
  const tables = existsSync(folder) ? readdirSync(folder) : [];
  return [
    workspaces[name.replaceAll('-', '_')],
    ...tables.filter((file) => file.endsWith('.json')).map((file) => json(join(folder, file))),
  ];
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const positions = new Set(['geometry', 'outline', 'lat', 'lon', 'centre']);

/** Every number in a value, also in its texts; positions on the earth are none. */
function numbersOf(value: unknown): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (one: unknown): void => {
    if (typeof one === 'number') found.add(one);
    else if (typeof one === 'string') {
      for (const number of one.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []) {
        found.add(Number(number.replaceAll(',', '')));
      }
    } else if (typeof one === 'object' && one !== null) {
      for (const [key, inner] of Object.entries(one)) if (!positions.has(key)) visit(inner);
    }
  };
  visit(value);
  return found;
}
