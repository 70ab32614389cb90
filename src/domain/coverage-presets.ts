import {
  barrierKinds,
  type CoverageQuestion,
  type RuleSource,
  type TargetKind,
} from './coverage-question.ts';
import type { QuestionId } from './ids.ts';

/** Where the rules of some presets come from, in the order a person chooses among them. */
export type PresetGroup = 'programme' | 'norway' | 'sweden' | 'international';

const daa = 1_000;
const hectare = 10_000;

/** Meeting places: no national norm exists, so the programme chooses. */
const ofProgramme: readonly CoverageQuestion[] = [
  preset('meeting-300', 'meeting-place', 300, 'programme'),
  preset('meeting-500', 'meeting-place', 500, 'programme'),
  preset('meeting-800', 'meeting-place', 800, 'programme'),
  preset('route-300', 'walking-route', 300, 'programme'),
];

/**
 * SSB, "Rekreasjonsareal og nærturterreng": play and recreation from 5 daa, hiking above 200 daa.
 * Circular T-2/08: children of 5–6 years stay within 100 m of home, up to 8 years within 200 m.
 * SSB, Rapporter 2012/28: children and elderly walk 400 m at most.
 */
const ofNorway: readonly CoverageQuestion[] = [
  preset('green-5daa-200', 'green-area', 200, 'ssb-play', { minAreaSquareMeters: 5 * daa }),
  preset('green-200daa-500', 'green-area', 500, 'ssb-hiking', {
    minAreaSquareMeters: 200 * daa,
    strictlyLarger: true,
  }),
  playground('play-100', 100),
  playground('play-200', 200),
  playground('play-400', 400),
];

/**
 * SCB, "Grönytor och grönområden i tätorter": half a hectare, open to the public.
 * Miljöbarometern Stockholm: a green oasis, on foot from the address to the entrance.
 */
const ofSweden: readonly CoverageQuestion[] = [
  preset('green-05ha-200-public', 'green-area', 200, 'scb', {
    minAreaSquareMeters: 0.5 * hectare,
    publicOnly: true,
  }),
  oasis('oasis-200', 200),
  oasis('oasis-300', 300),
];

/**
 * WHO Europe, "Urban green spaces and health" (2016) and "Urban green spaces: a brief for action"
 * (2017). Konijnendijk's 3-30-300 rule, its last number. Natural England, ANGSt: "Nature Nearby"
 * (2010), its three nearer distances; its fourth (500 ha within 10 km) is farther than can be asked.
 */
const international: readonly CoverageQuestion[] = [
  preset('green-05ha-300', 'green-area', 300, 'who', { minAreaSquareMeters: 0.5 * hectare }),
  preset('green-300', 'green-area', 300, 'three-thirty-300'),
  natural('angst-2ha-300', 2, 300),
  natural('angst-20ha-2000', 20, 2_000),
  natural('angst-100ha-5000', 100, 5_000),
];

/** The questions a planner can pick without setting anything, by where their rules come from. */
export const presetGroups: readonly {
  readonly id: PresetGroup;
  readonly presets: readonly CoverageQuestion[];
}[] = [
  { id: 'programme', presets: ofProgramme },
  { id: 'norway', presets: ofNorway },
  { id: 'sweden', presets: ofSweden },
  { id: 'international', presets: international },
];

/** All of them. */
export const coveragePresets: readonly CoverageQuestion[] = presetGroups.flatMap(
  ({ presets }) => presets,
);

export const defaultQuestion: CoverageQuestion = ofProgramme[0];

function playground(id: string, distanceMeters: number): CoverageQuestion {
  return preset(id, 'meeting-place', distanceMeters, 'play-distance', {
    placeKinds: ['playground'],
  });
}

function oasis(id: string, distanceMeters: number): CoverageQuestion {
  return preset(id, 'green-area', distanceMeters, 'stockholm-oasis', {
    minAreaSquareMeters: 0.1 * hectare,
    reach: 'network',
  });
}

function natural(id: string, hectares: number, distanceMeters: number): CoverageQuestion {
  return preset(id, 'green-area', distanceMeters, 'natural-england', {
    minAreaSquareMeters: hectares * hectare,
    publicOnly: true,
  });
}

function preset(
  id: string,
  targetKind: TargetKind,
  distanceMeters: number,
  ruleSource: RuleSource,
  change: Partial<CoverageQuestion> = {},
): CoverageQuestion {
  return {
    id: id as QuestionId,
    title: '',
    targetKind,
    placeKinds: null,
    minAreaSquareMeters: 0,
    strictlyLarger: false,
    publicOnly: false,
    openWhen: 'any',
    distanceMeters,
    walkingSpeedKmh: null,
    reach: 'straight',
    barrierKinds,
    stepFree: false,
    counts: 'residents',
    residentsRule: 'area',
    ruleSource,
    ...change,
  };
}
