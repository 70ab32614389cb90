import { blueGreenFactor, type SurfaceWeights } from '../../domain/blue-green-factor.ts';
import type { ZoneGreenBlue } from '../../domain/green-blue.ts';
import { formatFinePercent } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import type { TableColumn } from '../../ui/table.tsx';
import styles from './green-table.module.css';
import type { GreenRow } from './green-rows.ts';
import {
  changeText,
  figureChange,
  figureText,
  shownFigure,
  shownFigures,
  type ShownFigure,
} from './shown-figure.ts';

interface ColumnsInput {
  readonly weights: SurfaceWeights;
  readonly proposalName: string | null;
  readonly t: Translate;
  readonly language: Language;
}

type Side = 'today' | 'proposal';

/** The columns of the short table: one figure today, in the proposal, and the change. */
export function greenColumns(
  shown: ShownFigure,
  input: ColumnsInput,
): readonly TableColumn<GreenRow>[] {
  const { proposalName, t } = input;
  const name = nameColumn(input);
  const today = sideColumn('today', shown, t('board.today'), input);
  if (proposalName === null) return [name, today];
  const proposal = sideColumn(
    'proposal',
    shown,
    t('board.proposal', { name: proposalName }),
    input,
  );
  return [name, today, proposal, changeColumn(shown, t('board.change'), input)];
}

/** Every figure of every zone, for the wide table. */
export function allGreenColumns(
  factorName: string,
  input: ColumnsInput,
): readonly TableColumn<GreenRow>[] {
  const { proposalName, t } = input;
  const titleOf = (shown: ShownFigure): string =>
    shown === 'factor' ? factorName : t(`green.figure.${shown}`);
  const columns = shownFigures.flatMap((shown): TableColumn<GreenRow>[] => {
    const title = titleOf(shown);
    const today = sideColumn('today', shown, `${title}: ${t('board.today')}`, input);
    if (proposalName === null) return [today];
    const side = t('board.proposal', { name: proposalName });
    return [
      today,
      sideColumn('proposal', shown, `${title}: ${side}`, input),
      changeColumn(shown, `${title}: ${t('board.change')}`, input),
    ];
  });
  return [nameColumn(input), ...columns];
}

function nameColumn({ t }: ColumnsInput): TableColumn<GreenRow> {
  return {
    id: 'name',
    label: t('board.zone'),
    cell: ({ name }) => name,
    sortBy: ({ name }) => name,
  };
}

function sideColumn(
  side: Side,
  shown: ShownFigure,
  label: string,
  { weights, t, language }: ColumnsInput,
): TableColumn<GreenRow> {
  return {
    id: `${shown}-${side}`,
    label,
    isNumber: true,
    cell: (row) => (
      <>
        {figureText(row[side], shown, weights, { t, language })}
        {shown === 'factor' && noDataNote(row[side], weights, t, language)}
      </>
    ),
    sortBy: (row) => shownFigure(row[side], shown, weights)?.value ?? null,
  };
}

function changeColumn(
  shown: ShownFigure,
  label: string,
  { weights, language }: ColumnsInput,
): TableColumn<GreenRow> {
  const change = (row: GreenRow): number | null =>
    figureChange(shownFigure(row.today, shown, weights), shownFigure(row.proposal, shown, weights));
  return {
    id: `${shown}-change`,
    label,
    isNumber: true,
    cell: (row) => changeText(change(row), shown, language),
    sortBy: change,
  };
}

function noDataNote(
  zone: ZoneGreenBlue,
  weights: SurfaceWeights,
  t: Translate,
  language: Language,
) {
  const found = blueGreenFactor(zone, weights);
  if (!found || found.noDataShare === 0) return null;
  // Rounded down: nearly all is not all.
  const share = formatFinePercent(found.noDataShare, language, 'down');
  return <span className={styles.note}>{t('green.noSurfaceData', { share })}</span>;
}
