import type { Gain } from '../../domain/comparison.ts';
import type { Counted } from '../../domain/zone-share.ts';
import { formatArea, formatPoints, formatSigned } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';

/** What differs, ready to draw: how many or how much, and in percentage points. */
export interface ChangeWords {
  /** Signed; '–' where nothing is known. */
  readonly amount: string;
  /** Signed; '' where nothing is known or nobody lives. */
  readonly points: string;
  readonly sign: -1 | 0 | 1;
}

/** Fewer residents, or less ground, than this is nothing that a person could tell. */
export const leastChange: Readonly<Record<Counted, number>> = { residents: 0.5, area: 100 };

export function changeOf(gain: Gain | null, counted: Counted): number | null {
  if (gain === null) return null;
  return counted === 'residents' ? gain.residents : gain.squareMeters;
}

export function changeWords(gain: Gain | null, counted: Counted, language: Language): ChangeWords {
  const change = changeOf(gain, counted);
  if (gain === null || change === null) return { amount: '–', points: '', sign: 0 };
  if (Math.abs(change) < leastChange[counted]) return { amount: '0', points: '', sign: 0 };
  const share = counted === 'residents' ? gain.shareOfResidents : gain.shareOfArea;
  return {
    amount: signed(change, counted, language),
    points: share === null ? '' : smallPoints(share, language),
    sign: change > 0 ? 1 : -1,
  };
}

/** A few of very many are somebody: their share is not written as nothing, but finer or not at all. */
function smallPoints(share: number, language: Language): string {
  const points = formatPoints(share, language);
  if (points !== '0') return points;
  const finer = formatSigned(share * 100, language, 2);
  return finer === '0' ? '' : finer;
}

function signed(change: number, counted: Counted, language: Language): string {
  if (counted === 'residents') return formatSigned(change, language, 0);
  return `${change > 0 ? '+' : '\u2212'}${formatArea(Math.abs(change), language)}`;
}
