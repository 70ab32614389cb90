import type { LayerSpecification } from 'maplibre-gl';

/**
 * Every part of every overlay, once, from the ground up. A part that is not named here cannot be
 * drawn: whoever adds one has to decide where it lies.
 */
export const layerOrder = [
  'ground.paper',
  'ground.surround',
  'ground.land',
  'basemap.outside',
  'difference.fill',
  'difference.sign',
  'difference.unknown',
  'zone-groups.fill',
  'zone-groups.dots',
  'indicator.fill',
  'indicator.none',
  'indicator.withheld',
  'coverage-zones.fill',
  'coverage-zones.unknown',
  'gap-surface.fill',
  'gap-surface.unknown',
  'contribution-heat.glow',
  'residents.cell',
  'residents.dot',
  'water.fill',
  'water.line',
  'green.fill',
  'green.line',
  'green.dot',
  'covered-area.gain',
  'covered-area.today',
  'covered-area.today-line',
  'covered-area.gain-line',
  'zones.casing',
  'zones.line',
  'zones.covered',
  'zones.official',
  'zones.redrawn',
  'zone-groups.line',
  'zone-groups.dashed',
  'indicator.unsure',
  'districts.line',
  'path-network.line',
  'path-network.steps',
  'routes.casing',
  'routes.line',
  'barriers.casing',
  'barriers.line',
  'barriers.ties',
  'reached-streets.casing',
  'reached-streets.line',
  'crossings.rails',
  'crossings.deck',
  'crossings.symbol',
  'places.dot',
  'places.symbol',
  'planned.fill',
  'planned.line',
  'planned.symbol',
  'proposal.fill',
  'proposal.line',
  'proposal.way-casing',
  'proposal.way-deck',
  'proposal.way-under',
  'proposal.way-closed',
  'proposal.way-cross',
  'proposal.way-end',
  'proposal.off-line',
  'proposal.symbol',
  'zone-measures.disc',
  'zone-measures.number',
  'contributions.symbol',
  'contributions.dots',
  'evidence.route',
  'evidence.home',
  'evidence.entrance',
  'evidence.target-fill',
  'evidence.chosen-casing',
  'evidence.chosen-line',
  'evidence.target-dot',
  'evidence.chosen-home',
  'water.label',
  'green.label',
  'routes.label',
  'zone-groups.label',
  'zones.label',
  'difference.label',
  'indicator.label',
  'districts.label',
  'places.label',
  'planned.label',
  'proposal.label',
  'sheet-grid.cell',
  'sheet-grid.line',
  'sheet-grid.casing',
  'sheet-grid.frame',
  'sheet-grid.label',
  'gap-outline.casing',
  'gap-outline.line',
  'best-spots.shape',
  'best-spots.disc',
  'best-spots.number',
  'pin.casing',
  'pin.ring',
  'pin.dot',
  'pin.label',
  'selection.hover-fill',
  'selection.hover-line',
  'selection.hover-ring',
  'selection.casing',
  'selection.line',
  'selection.ring',
  'staging.other-fill',
  'staging.other-line',
  'staging.other-symbol',
  'selection.frame',
  'aid.fill',
  'aid.part',
  'aid.casing',
  'aid.line',
  'aid.rubber',
  'aid.corner',
  'aid.border',
  'staging.fill',
  'staging.guide',
  'staging.casing',
  'staging.line',
  'staging.rubber',
  'staging.invalid',
  'staging.symbol',
  'handles.finger',
  'handles.midpoint',
  'handles.vertex',
  'handles.grip',
  'aid.snap',
  'aid.label',
  'staging.corner',
  'staging.snap',
  'staging.label',
  'staging.sum',
] as const;

export type LayerPart = (typeof layerOrder)[number];

/** A layer as data, and which part of which overlay it is. */
export interface OrderedLayer {
  readonly part: LayerPart;
  readonly spec: LayerSpecification;
}

/** What one overlay draws, and its place in the reader's own order: 0 is topmost, null has none. */
export interface RankedLayers {
  readonly rank: number | null;
  readonly layers: readonly OrderedLayer[];
}

const places: ReadonlyMap<string, number> = new Map(layerOrder.map((part, place) => [part, place]));

/** Where a part lies; throws on a part that the list does not name. */
export function placeOfPart(part: string): number {
  const place = places.get(part);
  if (place === undefined) throw new Error(`Unknown part of the map: ${part}`);
  return place;
}

/**
 * All layers from the lowest to the topmost. The reader's order moves whole overlays, but names
 * stay above every overlay, and what is selected or in the hand above the names.
 */
export function sortLayers(overlays: readonly RankedLayers[]): readonly LayerSpecification[] {
  return overlays
    .flatMap(({ rank, layers }) =>
      layers.map(({ part, spec }) => ({ band: band(part), rank, place: placeOfPart(part), spec })),
    )
    .toSorted((a, b) => a.band - b.band || (b.rank ?? 0) - (a.rank ?? 0) || a.place - b.place)
    .map(({ spec }) => spec);
}

function band(part: LayerPart): number {
  if (part.startsWith('ground.') || part.startsWith('basemap.')) return 0;
  // A tint says where, not how much: no colour that stands for a value is mixed with it.
  if (/^zone-groups\.(fill|dots)$/.test(part)) return 0.25;
  // The ground of a difference map: everything that is drawn lies over it.
  if (/^difference\.(fill|sign|unknown)$/.test(part)) return 0.5;
  if (/^(selection|staging|handles|aid|gap-outline|best-spots|pin|sheet-grid)\./.test(part))
    return 3;
  // A trail lies above every overlay that it speaks of, and under the names.
  if (part.startsWith('evidence.')) return 1.5;
  // The name of a zone goes before that of its group, whichever the reader has on top.
  if (part === 'zone-groups.label') return 1.75;
  return part.endsWith('.label') ? 2 : 1;
}
