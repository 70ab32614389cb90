import type { CrossingKind } from '../domain/feature-kind.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { PlaceKind } from '../domain/place.ts';
import { isPlaceKind } from '../domain/place.ts';
import type { IconName } from './icon-paths.ts';

const placeIcons: Readonly<Record<PlaceKind, IconName>> = {
  school: 'school',
  kindergarten: 'blocks',
  library: 'library',
  'community-house': 'village',
  'volunteer-centre': 'heart',
  'youth-club': 'table-tennis',
  'culture-house': 'theatre',
  museum: 'museum',
  'place-of-worship': 'place-of-worship',
  cafe: 'cafe',
  playground: 'playground',
  'activity-park': 'skateboard',
  'sports-ground': 'soccer',
  'sports-hall': 'basketball',
  square: 'tiles',
  'local-centre': 'shop',
  'health-and-welfare-centre': 'doctor',
  'service-point': 'information',
  'outdoor-spot': 'picnic-site',
};

const measureIcons: Readonly<Record<MeasureKindId, IconName>> = {
  'meeting-place': 'people',
  'community-house': 'village',
  'youth-club': 'table-tennis',
  library: 'library',
  square: 'tiles',
  cafe: 'cafe',
  culture: 'theatre',
  'pocket-park': 'garden',
  park: 'park',
  allotment: 'garden-centre',
  'street-trees': 'trees',
  'rain-bed': 'wetland',
  'green-roof': 'green-roof',
  'opened-stream': 'waves',
  'shore-access': 'swimming',
  playground: 'playground',
  'sports-ground': 'soccer',
  'activity-park': 'skateboard',
  'green-path': 'shoe',
  'lit-path': 'lamp',
  footbridge: 'bridge',
  underpass: 'tunnel',
  'safe-crossing': 'crossing',
  'traffic-calming': 'slow-sign',
  'closed-street': 'roadblock',
  street: 'bicycle',
  housing: 'home',
  'student-homes': 'college',
  'sheltered-homes': 'home-with-heart',
  'zone-service': 'zone',
  service: 'information',
  'free-note': 'speech',
  'plan-work': 'landuse',
  knowledge: 'museum',
};

const crossingIcons: Readonly<Record<CrossingKind, IconName>> = {
  underpass: 'tunnel',
  'road-over': 'tunnel',
  'railway-over': 'tunnel',
  footbridge: 'bridge',
  bridge: 'bridge',
};

/** The icon of a bundled place; a kind we have no icon for is drawn as people meeting. */
export function placeKindIcon(kind: unknown): IconName {
  return isPlaceKind(kind) ? placeIcons[kind] : 'people';
}

export function measureKindIcon(kind: MeasureKindId): IconName {
  return measureIcons[kind];
}

export function crossingKindIcon(kind: unknown): IconName {
  return isCrossingKind(kind) ? crossingIcons[kind] : 'tunnel';
}

function isCrossingKind(kind: unknown): kind is CrossingKind {
  return typeof kind === 'string' && Object.hasOwn(crossingIcons, kind);
}
