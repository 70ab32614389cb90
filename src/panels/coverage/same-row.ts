import type { BoardRow, RowSide } from './board-rows.ts';

/** Whether two states of a row look the same: what is drawn is compared, not what is counted. */
export function sameRow(a: BoardRow, b: BoardRow, withClasses: boolean): boolean {
  return (
    a.zoneId === b.zoneId &&
    a.name === b.name &&
    a.residentsText === b.residentsText &&
    a.isUnknown === b.isUnknown &&
    a.caution === b.caution &&
    a.unknownShare === b.unknownShare &&
    sameSide(a.today, b.today) &&
    sameSide(a.proposal, b.proposal) &&
    a.change.points === b.change.points &&
    a.change.words === b.change.words &&
    (!withClasses ||
      (sameParts(a.classesToday, b.classesToday) &&
        sameParts(a.classesProposal, b.classesProposal) &&
        sameParts(a.distancesToday, b.distancesToday) &&
        sameParts(a.distancesBoth, b.distancesBoth)))
  );
}

/** A thousandth of a bar is less than a pixel of it. */
function sameSide(a: RowSide, b: RowSide): boolean {
  return (
    a.text === b.text && Math.round((a.share ?? -1) * 1e3) === Math.round((b.share ?? -1) * 1e3)
  );
}

function sameParts(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
