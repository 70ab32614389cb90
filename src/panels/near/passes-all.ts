import { kindWords } from '../../commands/kind-words.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { measureZones } from '../../domain/measure-zones.ts';
import type { Measure, MeasureStatus } from '../../domain/measure.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { measureWords, type Telling } from './measure-words.ts';

/** What is asked of the list; null: anything. */
export interface Asked {
  readonly text: string;
  readonly status: MeasureStatus | null;
  /** A kind by its name, as own kinds have one of their own. */
  readonly kind: string | null;
  readonly zone: ZoneId | null;
}

export const everything: Asked = { text: '', status: null, kind: null, zone: null };

/** Whether a measure passes all that is asked: words anywhere in what is told of it. */
export function passesAll(asked: Asked, telling: Telling): (measure: Measure) => boolean {
  const words = foldLetters(asked.text.trim()).split(/\s+/u).filter(Boolean);
  const zones = telling.loaded?.zones ?? [];
  return (measure) => {
    if (asked.status !== null && measure.status !== asked.status) return false;
    const kind = kindWords(measure, telling.kinds, telling.t);
    if (asked.kind !== null && kind !== asked.kind) return false;
    if (asked.zone !== null && !measureZones(measure, zones).includes(asked.zone)) return false;
    if (words.length === 0) return true;
    const { title, note, who, when } = measureWords(measure, telling);
    const told = foldLetters([title, note, kind, who, when].join(' '));
    return words.every((word) => told.includes(word));
  };
}
