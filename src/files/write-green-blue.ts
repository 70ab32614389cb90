import {
  blueGreenFactor,
  weightsInForce,
  type SurfaceWeights,
} from '../domain/blue-green-factor.ts';
import { greenSurfaces } from '../domain/blue-green-surface.ts';
import { factorModels } from '../domain/factor-models.ts';
import type { FactorWeight } from '../domain/factor-weight.ts';
import type { GreenBlueAnswer, ZoneGreenBlue } from '../domain/green-blue.ts';
import { greenFigures, type BoundedFigure } from '../domain/green-figures.ts';
import type { ZoneId } from '../domain/ids.ts';

interface GreenBlueToWrite {
  readonly answer: GreenBlueAnswer;
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  /** Name of the proposal shown; null while only today is. */
  readonly proposalName: string | null;
  /** Weights that a person set, by `weightKey`. */
  readonly weights: Readonly<Record<string, FactorWeight>>;
}

/**
 * Green and blue as a table, RFC 4180: a row for each zone and side, and the total over the known.
 * Areas in m², shares 0–1, a point as decimal sign. What is unknown is an empty cell, never 0;
 * `greenBound` tells an exact figure from a lower bound. The factors carry the table's name, the
 * year and the weights in force.
 */
export function writeGreenBlue({
  answer,
  zoneNames,
  proposalName,
  weights,
}: GreenBlueToWrite): string {
  const models = factorModels.map((model) => ({
    name: `${model.id}`,
    weights: weightsInForce(model.id, weights),
  }));
  const head = [
    'zone',
    'zoneName',
    'side',
    'proposal',
    'areaSquareMeters',
    'residents',
    'greenKnownShare',
    'greenBound',
    'greenSquareMeters',
    'sketchedGreenSquareMeters',
    'greenShareOfZone',
    'greenShareOfLand',
    'greenSquareMetersPerResident',
    'waterKnownShare',
    'waterSquareMeters',
    'waterShare',
    ...models.flatMap(({ name }) => [`factorAtLeast:${name}`, `weights:${name}`]),
    'withoutSurfaceDataShare',
    'refused',
  ];
  const sides = proposalName === null ? (['today'] as const) : (['today', 'proposal'] as const);
  const rows = sides.flatMap((side) => {
    const row = (id: string, name: string, zone: ZoneGreenBlue): readonly Cell[] => [
      id,
      name,
      side,
      side === 'proposal' ? proposalName : '',
      ...figureCells(zone, models),
    ];
    const zones = answer[side].zones.map((zone, at) => {
      const id = answer.zoneIds[at];
      return row(id, zoneNames.get(id) ?? id, zone);
    });
    return [...zones, row('', 'all known zones', answer[side].total)];
  });
  return [head, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

const sketchedGreen = greenSurfaces.filter((surface) => surface !== 'green-area');

type Cell = string | number | null;

interface NamedWeights {
  readonly name: string;
  readonly weights: SurfaceWeights;
}

function figureCells(zone: ZoneGreenBlue, models: readonly NamedWeights[]): readonly Cell[] {
  const figures = greenFigures(zone);
  const value = (figure: BoundedFigure | null): Cell => figure?.value ?? null;
  const { surfaces } = zone;
  const factors = models.map(({ weights }) => blueGreenFactor(zone, weights));
  return [
    zone.areaSquareMeters,
    zone.residents,
    zone.greenKnownShare,
    boundOf(figures.greenSquareMeters),
    value(figures.greenSquareMeters),
    sketchedGreen.reduce((sum, surface) => sum + surfaces[surface], 0),
    value(figures.greenShareOfZone),
    value(figures.greenShareOfLand),
    value(figures.greenPerResident),
    zone.waterKnownShare,
    value(figures.waterSquareMeters),
    value(figures.waterShare),
    ...models.flatMap(({ weights }, at) => [factors[at]?.factor ?? null, weightsText(weights)]),
    factors[0]?.noDataShare ?? null,
    zone.refused,
  ];
}

function boundOf(figure: BoundedFigure | null): string {
  if (figure === null) return 'unknown';
  return figure.isLeast ? 'at least' : 'exact';
}

function weightsText(weights: SurfaceWeights): string {
  return Object.entries(weights)
    .map(([surface, weight]) => `${surface} ${weight}`)
    .join('; ');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  // More digits than a square millimetre are noise of the computation.
  const text = typeof cell === 'number' ? String(Number(cell.toFixed(6))) : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
