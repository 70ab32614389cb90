import type { RegisterColumn } from '../../domain/register-columns.ts';

/** The least breadth of a column in rem, and its share of what is left; 0: no more than that. */
const breadths: Readonly<Record<RegisterColumn, readonly [least: number, share: number]>> = {
  title: [13, 2],
  kind: [7.5, 1],
  status: [6.75, 0],
  focusArea: [9.5, 1.4],
  goals: [9, 1.4],
  zones: [9, 1.2],
  period: [6, 0],
  money: [7.5, 0],
  homes: [5, 0],
  responsible: [9, 1.2],
  proposals: [7, 0.8],
  group: [8, 0.8],
};

/** Of the boxes for choosing. */
const boxRem = 2.5;

/** The breadths of the columns as a CSS grid has them, the boxes before them, and the least of all. */
export function columnTracks(columns: readonly RegisterColumn[]): {
  readonly tracks: string;
  readonly least: string;
} {
  const known = columns.map((column) => breadths[column]);
  const tracks = known.map(([least, share]) =>
    share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`,
  );
  const least = known.reduce((sum, [one]) => sum + one, boxRem);
  return { tracks: [`${boxRem}rem`, ...tracks].join(' '), least: `${least}rem` };
}
