import { describe, expect, it } from 'vitest';
import { CoverageTrouble } from './coverage-trouble.ts';
import { parseOptions } from './parse-options.ts';

const needed = ['--zones', 'z.geojson', '--targets', 't.geojson', '--distance', '300'];

function troubleOf(args: readonly string[]): CoverageTrouble | null {
  try {
    parseOptions(args);
    return null;
  } catch (error) {
    if (error instanceof CoverageTrouble) return error;
    throw error;
  }
}

describe('the options of the coverage command', () => {
  it('need zones, targets and a distance, and have a default for the rest', () => {
    expect(parseOptions(needed)).toEqual({
      zones: 'z.geojson',
      targets: ['t.geojson'],
      distanceMeters: 300,
      reach: 'straight',
      barriers: null,
      crossings: null,
      network: null,
      residents: null,
      residentsFields: [],
      residentsSpread: [],
      residentsRule: null,
      zoneId: null,
      minAreaSquareMeters: 0,
      speedKmh: 5,
      format: 'csv',
      out: null,
      crs: null,
      verbose: false,
    });
  });

  it('may be given with a space or an equals sign, targets several times', () => {
    const options = parseOptions([...needed, '--targets=u.shp', '--min-area=0.5', '--verbose']);
    expect(options).toMatchObject({
      targets: ['t.geojson', 'u.shp'],
      minAreaSquareMeters: 0.5,
      verbose: true,
    });
  });

  it('take the format from the name of the file to write, unless it is said', () => {
    expect(parseOptions([...needed, '--out', 'a.GeoJSON'])).toMatchObject({ format: 'geojson' });
    expect(parseOptions([...needed, '--out', 'a.txt'])).toMatchObject({ format: 'csv' });
    const said = [...needed, '--out', 'a.json', '--format', 'csv'];
    expect(parseOptions(said)).toMatchObject({ format: 'csv' });
  });

  it('are forgotten when help is asked for', () => {
    expect(parseOptions(['--help'])).toBe('help');
    expect(parseOptions([...needed, '-h'])).toBe('help');
  });

  it.each([
    [['--zones', 'a'], '--zones can be given only once'],
    [['--frob', '1'], '--frob is no option'],
    [['--resid', '1'], 'did you mean --residents?'],
    [['stray'], 'stray is no option'],
    [['--out'], '--out needs a value'],
    [['--out', '--verbose'], '--out needs a value'],
    [['--crs', 'EPSG:1'], '--crs EPSG:1 is not known'],
    [['--format', 'xlsx'], 'give csv, json, geojson'],
    [['--speed', '0'], '--speed must be above 0'],
    [['--min-area', '-1'], '--min-area -1 is no number of square metres'],
    [['--residents-field', 'a'], 'need --residents FILE'],
    [['--residents', 'r', '--residents-rule', 'mean'], 'give area, point'],
    [['--residents-spread', 'b'], 'need --residents FILE'],
    [
      ['--residents', 'r', '--residents-spread', 'b', '--residents-rule', 'point'],
      'leave out the point rule',
    ],
    [['--reach', 'flight'], 'give straight, barriers, network'],
    [['--reach', 'barriers'], '--reach barriers needs --barriers FILE'],
    [['--reach', 'network'], '--reach network needs --network FILE'],
    [['--network', 'a.pbf'], '--network belongs to --reach network'],
    [['--crossings', 'a.geojson'], 'belong to --reach barriers'],
  ] as const)('%j is refused in words', (args, words) => {
    const trouble = troubleOf([...needed, ...args]);
    expect(trouble?.message).toContain(words);
    expect(trouble?.exitCode).toBe(2);
  });

  it.each(['-5', '1,5', 'far', 'NaN', 'Infinity', '0x10', '1e9', ' '])(
    'have no distance of %j',
    (distance) => {
      const args = ['--zones', 'z', '--targets', 't', '--distance', distance];
      expect(troubleOf(args)?.message).toContain('--distance');
    },
  );

  it.each(['--zones', '--targets', '--distance'])('are refused without %s', (name) => {
    const at = needed.indexOf(name);
    expect(troubleOf(needed.toSpliced(at, 2))?.message).toBe(`${name} is missing`);
  });
});
