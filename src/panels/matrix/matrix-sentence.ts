import type { MatrixView } from '../../domain/matrix-view.ts';
import type { ProgrammeMatrix } from '../../domain/programme-matrix.ts';
import type { Translate } from '../../text/translate.ts';
import { matrixHoles } from './matrix-holes.ts';
import type { MatrixNames } from '../../commands/matrix-names.ts';

/** The biggest hole in plain words, and how many there are. */
export function matrixSentence(
  matrix: ProgrammeMatrix,
  names: MatrixNames,
  { columns }: Pick<MatrixView, 'columns'>,
  t: Translate,
): { readonly main: string; readonly more: string } {
  const { biggest, count, cells } = matrixHoles(matrix);
  if (!biggest) return { main: t(`matrix.noHole.${columns}`), more: '' };
  const { residents, place } = biggest.row;
  const main = t(`matrix.hole.${columns}`, {
    column: names.column(biggest.column),
    zone: names.place(place),
  });
  const people =
    residents === null ? [] : [t('matrix.holePeople', { residents: Math.round(residents) })];
  return { main, more: [...people, t('matrix.holes', { count, all: cells })].join(' ') };
}
