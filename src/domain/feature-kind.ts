import type { LocalText } from './local-text.ts';

/** Green areas: parks with an outline, and green places known by a point only. */
export type GreenKind = 'park' | 'cemetery' | 'fortress-park' | 'shore';

export const greenKindNames: Readonly<Record<GreenKind, LocalText>> = {
  park: { nb: 'park', nn: 'park', sv: 'park', en: 'park' },
  cemetery: { nb: 'gravlund', nn: 'gravlund', sv: 'kyrkogård', en: 'cemetery' },
  'fortress-park': {
    nb: 'festningspark',
    nn: 'festningspark',
    sv: 'fästningspark',
    en: 'fortress park',
  },
  shore: { nb: 'strandområde', nn: 'strandområde', sv: 'strandområde', en: 'shore' },
};

/** Water surfaces. */
export type WaterKind = 'river' | 'lake' | 'regulated-lake' | 'sea';

export const waterKindNames: Readonly<Record<WaterKind, LocalText>> = {
  river: { nb: 'elv', nn: 'elv', sv: 'älv', en: 'river' },
  lake: { nb: 'innsjø', nn: 'innsjø', sv: 'sjö', en: 'lake' },
  'regulated-lake': {
    nb: 'regulert innsjø',
    nn: 'regulert innsjø',
    sv: 'reglerad sjö',
    en: 'regulated lake',
  },
  sea: { nb: 'sjø', nn: 'sjø', sv: 'hav', en: 'sea' },
};

/** Ways on foot. */
export type PathKind = 'marked-route' | 'shore-path' | 'river-path' | 'local-loop';

export const pathKindNames: Readonly<Record<PathKind, LocalText>> = {
  'marked-route': {
    nb: 'merket turrute',
    nn: 'merkt turrute',
    sv: 'markerad vandringsled',
    en: 'marked walking route',
  },
  'shore-path': { nb: 'strandsti', nn: 'strandsti', sv: 'strandstig', en: 'shore path' },
  'river-path': { nb: 'elvesti', nn: 'elvesti', sv: 'älvstig', en: 'river path' },
  'local-loop': {
    nb: 'nærturrunde',
    nn: 'nærturrunde',
    sv: 'närtursslinga',
    en: 'local walking loop',
  },
};

/** What cuts a neighbourhood in two. */
export type BarrierKind = 'railway' | 'main-road' | 'street';

export const barrierKindNames: Readonly<Record<BarrierKind, LocalText>> = {
  railway: { nb: 'jernbane', nn: 'jernbane', sv: 'järnväg', en: 'railway' },
  'main-road': { nb: 'hovedvei', nn: 'hovudveg', sv: 'huvudväg', en: 'main road' },
  street: {
    nb: 'trafikkert gate',
    nn: 'trafikkert gate',
    sv: 'trafikerad gata',
    en: 'busy street',
  },
};

/** Where a barrier can be crossed on another level. */
export type CrossingKind = 'underpass' | 'road-over' | 'railway-over' | 'footbridge' | 'bridge';

export const crossingKindNames: Readonly<Record<CrossingKind, LocalText>> = {
  underpass: { nb: 'undergang', nn: 'undergang', sv: 'gångtunnel', en: 'underpass' },
  'road-over': {
    nb: 'kryssing under veibru',
    nn: 'kryssing under vegbru',
    sv: 'passage under vägbro',
    en: 'way under a road bridge',
  },
  'railway-over': {
    nb: 'kryssing under jernbanebru',
    nn: 'kryssing under jernbanebru',
    sv: 'passage under järnvägsbro',
    en: 'way under a railway bridge',
  },
  bridge: { nb: 'bru', nn: 'bru', sv: 'bro', en: 'bridge' },
  footbridge: { nb: 'gangbru', nn: 'gangbru', sv: 'gångbro', en: 'footbridge' },
};

/** Every kind of a bundled feature that is neither a meeting place nor a measure. */
export type FeatureKind = GreenKind | WaterKind | PathKind | BarrierKind | CrossingKind;

/** The name of each, whatever its layer. */
export const featureKindNames: Readonly<Record<FeatureKind, LocalText>> = {
  ...greenKindNames,
  ...waterKindNames,
  ...pathKindNames,
  ...barrierKindNames,
  ...crossingKindNames,
};
