import { blueGreenFactor, type SurfaceWeights } from '../../domain/blue-green-factor.ts';
import type { ZoneGreenBlue } from '../../domain/green-blue.ts';
import { greenFigures, type BoundedFigure, type GreenFigures } from '../../domain/green-figures.ts';
import { formatArea, formatDecimal, formatFinePercent, formatSigned } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';

/** What the table can show of a zone, in the order a person chooses among them. */
export const shownFigures = [
  'perResident',
  'shareOfLand',
  'shareOfZone',
  'green',
  'water',
  'waterShare',
  'factor',
] as const;

export type ShownFigure = (typeof shownFigures)[number];

const fieldOf: Readonly<Record<Exclude<ShownFigure, 'factor'>, keyof GreenFigures>> = {
  perResident: 'greenPerResident',
  shareOfLand: 'greenShareOfLand',
  shareOfZone: 'greenShareOfZone',
  green: 'greenSquareMeters',
  water: 'waterSquareMeters',
  waterShare: 'waterShare',
};

/** The figure of a zone; null where it is unknown. */
export function shownFigure(
  zone: ZoneGreenBlue,
  shown: ShownFigure,
  weights: SurfaceWeights,
): BoundedFigure | null {
  if (shown !== 'factor') return greenFigures(zone)[fieldOf[shown]];
  const found = blueGreenFactor(zone, weights);
  return found && { value: found.factor, isLeast: found.noDataShare > 0 };
}

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** The figure as the table writes it: "12,4 m²", "≥ 0,04", "ukjent". */
export function figureText(
  zone: ZoneGreenBlue,
  shown: ShownFigure,
  weights: SurfaceWeights,
  { t, language }: Words,
): string {
  const figure = shownFigure(zone, shown, weights);
  if (figure === null) {
    const isEmpty = shown === 'perResident' && zone.residents === 0;
    return isEmpty ? t('board.noResidents') : t('board.unknown');
  }
  const text = valueText(figure, shown, language);
  return figure.isLeast ? `≥\u00A0${text}` : text;
}

/** The figure without its bound, rounded down where it is one. */
export function valueText(
  { value, isLeast }: BoundedFigure,
  shown: ShownFigure,
  language: Language,
): string {
  const rounding = isLeast ? 'down' : 'nearest';
  switch (shown) {
    case 'perResident':
      return perResident(formatDecimal(value, language, 1, rounding));
    case 'factor':
      return formatDecimal(value, language, 2, rounding);
    case 'green':
    case 'water':
      return formatArea(value, language);
    default:
      return formatFinePercent(value, language, rounding);
  }
}

/** What the proposal changes; null where today is unknown. */
export function figureChange(
  today: BoundedFigure | null,
  proposal: BoundedFigure | null,
): number | null {
  return today && proposal ? proposal.value - today.value : null;
}

/** The change as the table writes it: "+1,2 m²", "0", "+0,4" percentage points. */
export function changeText(change: number | null, shown: ShownFigure, language: Language): string {
  if (change === null) return '–';
  if (Math.abs(change) < 1e-9) return '0';
  switch (shown) {
    case 'perResident':
      return perResident(formatSigned(change, language, 1));
    case 'factor':
      return formatSigned(change, language, 3);
    case 'green':
    case 'water':
      return `${change > 0 ? '+' : '\u2212'}${formatArea(Math.abs(change), language)}`;
    default:
      return formatSigned(change * 100, language, 2);
  }
}

function perResident(number: string): string {
  return `${number}\u00A0m²`;
}
