import type { GreenBlueAnswer, ZoneGreenBlue } from '../../domain/green-blue.ts';
import type { ZoneId } from '../../domain/ids.ts';

/** One zone of the table. */
export interface GreenRow {
  readonly zoneId: ZoneId;
  readonly name: string;
  readonly today: ZoneGreenBlue;
  readonly proposal: ZoneGreenBlue;
}

/** The zones of an answer: the known first, then by name. */
export function greenRows(
  answer: GreenBlueAnswer,
  zoneNames: ReadonlyMap<ZoneId, string>,
  locale: string,
): readonly GreenRow[] {
  const collator = new Intl.Collator(locale);
  const isUnknown = ({ today }: GreenRow): number => Number(today.greenKnownShare === 0);
  return answer.zoneIds
    .map((zoneId, at) => ({
      zoneId,
      name: zoneNames.get(zoneId) ?? zoneId,
      today: answer.today.zones[at],
      proposal: answer.proposal.zones[at],
    }))
    .toSorted((a, b) => isUnknown(a) - isUnknown(b) || collator.compare(a.name, b.name));
}
