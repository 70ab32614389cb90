import type { LocalText } from './local-text.ts';

/** What kind of meeting place a feature of a bundled layer is: its `kind` property. */
export type PlaceKind =
  | 'school'
  | 'kindergarten'
  | 'library'
  | 'community-house'
  | 'volunteer-centre'
  | 'youth-club'
  | 'culture-house'
  | 'museum'
  | 'place-of-worship'
  | 'cafe'
  | 'playground'
  | 'activity-park'
  | 'sports-ground'
  | 'sports-hall'
  | 'square'
  | 'local-centre'
  | 'health-and-welfare-centre'
  | 'service-point'
  | 'outdoor-spot';

/** The name of each kind as a person reads it, in the singular. The order is that of the legend. */
export const placeKindNames: Readonly<Record<PlaceKind, LocalText>> = {
  school: { nb: 'skole', nn: 'skule', sv: 'skola', en: 'school' },
  kindergarten: { nb: 'barnehage', nn: 'barnehage', sv: 'förskola', en: 'kindergarten' },
  library: { nb: 'bibliotek', nn: 'bibliotek', sv: 'bibliotek', en: 'library' },
  'community-house': {
    nb: 'bydelshus og grendehus',
    nn: 'bydelshus og grendehus',
    sv: 'medborgarhus och samlingslokal',
    en: 'community house',
  },
  'volunteer-centre': {
    nb: 'frivilligsentral',
    nn: 'frivilligsentral',
    sv: 'frivilligcentral',
    en: 'volunteer centre',
  },
  'youth-club': { nb: 'fritidsklubb', nn: 'fritidsklubb', sv: 'fritidsgård', en: 'youth club' },
  'culture-house': {
    nb: 'kulturhus og scene',
    nn: 'kulturhus og scene',
    sv: 'kulturhus och scen',
    en: 'culture house',
  },
  museum: { nb: 'museum', nn: 'museum', sv: 'museum', en: 'museum' },
  'place-of-worship': {
    nb: 'kirke og trossted',
    nn: 'kyrkje og trusstad',
    sv: 'kyrka och trosplats',
    en: 'place of worship',
  },
  cafe: {
    nb: 'kafé og serveringssted',
    nn: 'kafé og serveringsstad',
    sv: 'kafé och servering',
    en: 'café',
  },
  playground: { nb: 'lekeplass', nn: 'leikeplass', sv: 'lekplats', en: 'playground' },
  'activity-park': {
    nb: 'aktivitetspark',
    nn: 'aktivitetspark',
    sv: 'aktivitetspark',
    en: 'activity park',
  },
  'sports-ground': {
    nb: 'idrettsplass og ballbane',
    nn: 'idrettsplass og ballbane',
    sv: 'idrottsplats och bollplan',
    en: 'sports ground',
  },
  'sports-hall': {
    nb: 'idretts- og aktivitetshall',
    nn: 'idretts- og aktivitetshall',
    sv: 'idrotts- och aktivitetshall',
    en: 'sports hall',
  },
  square: { nb: 'torg', nn: 'torg', sv: 'torg', en: 'square' },
  'local-centre': {
    nb: 'lokalsenter',
    nn: 'lokalsenter',
    sv: 'lokalt centrum',
    en: 'local centre',
  },
  'health-and-welfare-centre': {
    nb: 'helse- og velferdssenter',
    nn: 'helse- og velferdssenter',
    sv: 'hälso- och omsorgscentrum',
    en: 'health and welfare centre',
  },
  'service-point': {
    nb: 'tjenestested',
    nn: 'tenestestad',
    sv: 'servicepunkt',
    en: 'service point',
  },
  'outdoor-spot': {
    nb: 'friluftspunkt',
    nn: 'friluftspunkt',
    sv: 'friluftsplats',
    en: 'outdoor spot',
  },
};

/** Every kind, in the order of the legend. */
export const placeKinds = Object.keys(placeKindNames) as readonly PlaceKind[];

/** Whether a value read from a file names a kind of meeting place. */
export function isPlaceKind(value: unknown): value is PlaceKind {
  return typeof value === 'string' && Object.hasOwn(placeKindNames, value);
}
