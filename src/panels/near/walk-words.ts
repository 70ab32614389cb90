import type { Translate } from '../../text/translate.ts';
import { minutesOf } from '../../text/question-words.ts';

/** An adult's usual walking speed, where the plan's question says no other. */
const usualSpeedKmh = 5;

/** The speed at which metres become minutes: that of the question, else an adult's. */
export function speedOrUsual(walkingSpeedKmh: number | null): number {
  return walkingSpeedKmh ?? usualSpeedKmh;
}

/** A way in metres and whole minutes: "640 m (8 minutes)". */
export function walkWords(meters: number, speedKmh: number, t: Translate): string {
  const count = Math.round(minutesOf(meters, speedKmh));
  const minutes = count === 0 ? t('near.minutes.under') : t('near.minutes', { count });
  return t('near.way', { distance: meters, minutes });
}
