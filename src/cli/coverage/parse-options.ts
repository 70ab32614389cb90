import { findReferenceSystem } from '../../geo/reference-system.ts';
import { usageTrouble } from './coverage-trouble.ts';

export type Reach = 'straight' | 'barriers' | 'network';
export type RowFormat = 'csv' | 'json' | 'geojson';

/** What the command was asked. Paths are as typed. */
export interface CoverageOptions {
  readonly zones: string;
  readonly targets: readonly string[];
  readonly distanceMeters: number;
  readonly reach: Reach;
  readonly barriers: string | null;
  readonly crossings: string | null;
  readonly network: string | null;
  readonly residents: string | null;
  /** Fields whose sum is the number of residents; empty: the one with a usual name. */
  readonly residentsFields: readonly string[];
  /** Files with buildings and land that the totals of areas are spread over. */
  readonly residentsSpread: readonly string[];
  readonly residentsRule: 'area' | 'point' | null;
  readonly zoneId: string | null;
  readonly minAreaSquareMeters: number;
  readonly speedKmh: number;
  readonly format: RowFormat;
  readonly out: string | null;
  readonly crs: string | null;
  readonly verbose: boolean;
}

const valueOptions = (
  'zones targets distance reach barriers crossings network residents residents-field ' +
  'residents-rule residents-spread zone-id min-area speed format out crs'
).split(' ');

/** Beyond this a plane around the zones is not true enough to the ground. */
const farthestMeters = 100_000;
const adultKmh = 5;

/** The options, or `'help'` when help is asked for. Throws trouble of exit status 2. */
export function parseOptions(args: readonly string[]): CoverageOptions | 'help' {
  const given = readArguments(args);
  if (given.has('help')) return 'help';
  const one = (name: string): string | null => {
    const values = given.get(name) ?? [];
    if (values.length > 1) throw usageTrouble(`--${name} can be given only once`);
    return values[0] ?? null;
  };
  const needed = (name: string): string => {
    const value = one(name);
    if (value === null) throw usageTrouble(`--${name} is missing`);
    return value;
  };
  const reach = oneOf('reach', one('reach') ?? 'straight', ['straight', 'barriers', 'network']);
  const rule = one('residents-rule');
  const out = one('out');
  const crs = one('crs');
  const targets = given.get('targets') ?? [];
  const zones = needed('zones');
  if (targets.length === 0) throw usageTrouble('--targets is missing');
  if (crs !== null && findReferenceSystem(crs) === null) {
    throw usageTrouble(`--crs ${crs} is not known; give a code such as EPSG:25832, or +proj=…`);
  }
  const options: CoverageOptions = {
    zones,
    targets,
    distanceMeters: numberOf('distance', needed('distance'), 'metres'),
    reach,
    barriers: one('barriers'),
    crossings: one('crossings'),
    network: one('network'),
    residents: one('residents'),
    residentsFields: given.get('residents-field') ?? [],
    residentsSpread: given.get('residents-spread') ?? [],
    residentsRule: rule === null ? null : oneOf('residents-rule', rule, ['area', 'point'] as const),
    zoneId: one('zone-id'),
    minAreaSquareMeters: numberOf('min-area', one('min-area') ?? '0', 'square metres'),
    speedKmh: numberOf('speed', one('speed') ?? `${adultKmh}`, 'kilometres an hour'),
    format: oneOf('format', one('format') ?? formatOfName(out), ['csv', 'json', 'geojson']),
    out,
    crs,
    verbose: given.has('verbose'),
  };
  checkTogether(options);
  return options;
}

function readArguments(args: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (let at = 0; at < args.length; at++) {
    const argument = args[at];
    if (['--help', '-h', '--verbose', '-v'].includes(argument)) {
      given.set(argument.startsWith('--h') || argument === '-h' ? 'help' : 'verbose', []);
      continue;
    }
    const [, name = '', attached] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (!valueOptions.includes(name)) {
      const near = valueOptions.find((option) => name !== '' && option.startsWith(name));
      const hint = near ? `; did you mean --${near}?` : '';
      throw usageTrouble(`${argument} is no option${hint} (--help lists them)`);
    }
    const value = attached ?? args[++at];
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw usageTrouble(`--${name} needs a value`);
    }
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

function checkTogether(options: CoverageOptions): void {
  const { reach, barriers, crossings, network, residents, distanceMeters, speedKmh } = options;
  if (distanceMeters > farthestMeters) {
    throw usageTrouble(`--distance ${distanceMeters} is more than ${farthestMeters} m`);
  }
  if (speedKmh === 0) throw usageTrouble('--speed must be above 0');
  if (reach === 'barriers' && barriers === null) {
    throw usageTrouble('--reach barriers needs --barriers FILE');
  }
  if (reach === 'network' && network === null) {
    throw usageTrouble('--reach network needs --network FILE');
  }
  if (reach !== 'barriers' && (barriers !== null || crossings !== null)) {
    throw usageTrouble('--barriers and --crossings belong to --reach barriers');
  }
  if (reach !== 'network' && network !== null) {
    throw usageTrouble('--network belongs to --reach network');
  }
  const { residentsFields, residentsRule, residentsSpread } = options;
  const asked = residentsFields.length + residentsSpread.length > 0 || residentsRule !== null;
  if (residents === null && asked) {
    throw usageTrouble(
      '--residents-field, --residents-rule and --residents-spread need --residents FILE',
    );
  }
  if (residentsSpread.length > 0 && residentsRule === 'point') {
    throw usageTrouble(
      '--residents-spread puts residents where homes are; leave out the point rule',
    );
  }
}

function numberOf(name: string, text: string, unit: string): number {
  const value = /^\d+(\.\d+)?(e\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
  if (!Number.isFinite(value)) {
    throw usageTrouble(
      `--${name} ${text} is no number of ${unit} (0 or more, decimals with a point)`,
    );
  }
  return value;
}

function oneOf<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === text);
  if (choice === undefined) throw usageTrouble(`--${name} ${text}: give ${choices.join(', ')}`);
  return choice;
}

function formatOfName(out: string | null): RowFormat {
  if (out === null) return 'csv';
  if (/\.geojson$/i.test(out)) return 'geojson';
  return /\.json$/i.test(out) ? 'json' : 'csv';
}
