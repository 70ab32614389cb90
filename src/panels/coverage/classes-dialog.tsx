import type {
  CoverageAnswer,
  CoverageSide,
  DistanceSummary,
  ResidentsByClass,
} from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount, formatDistance } from '../../text/format.ts';
import { localeTag } from '../../text/language.ts';
import { targetWords } from '../../text/question-words.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Table, type TableColumn } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';
import { distanceClassIndexes } from './distance-class-indexes.ts';
import { isUnknown } from '../../domain/zone-share.ts';

interface ClassesDialogProps {
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly proposalName: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface ClassRow {
  readonly zoneId: ZoneId;
  readonly name: string;
  readonly today: ResidentsByClass | null;
  readonly proposal: ResidentsByClass | null;
  readonly distancesToday: DistanceSummary | null;
  readonly distancesProposal: DistanceSummary | null;
}

/** The distance bars as numbers: residents in each class, today and in the proposal. */
export function ClassesDialog(props: ClassesDialogProps) {
  const { zoneNames, proposalName, isOpen, onClose } = props;
  const { t, language } = useText();
  const answer = useStore(appStore, (state) => (isOpen ? state.derived.coverage : null));
  const column = (side: 'today' | 'proposal', sideName: string): TableColumn<ClassRow>[] =>
    distanceClassIndexes.map((index) => ({
      id: `${side}-${index}`,
      label: `${sideName}: ${t(`board.class.${index}`)}`,
      isNumber: true,
      cell: (row) => {
        const classes = row[side];
        return classes ? formatCount(classes[index], language) : t('board.unknown');
      },
      sortBy: (row) => row[side]?.[index] ?? null,
    }));
  const distances = (side: 'today' | 'proposal', sideName: string): TableColumn<ClassRow>[] => {
    const of = (row: ClassRow) => (side === 'today' ? row.distancesToday : row.distancesProposal);
    const meters = (
      id: 'median' | 'mean',
      value: (summary: DistanceSummary) => number | null,
    ): TableColumn<ClassRow> => ({
      id: `${side}-${id}`,
      label: `${sideName}: ${t(`distances.${id}Label`)}`,
      isNumber: true,
      cell: (row) => {
        const summary = of(row);
        const found = summary && value(summary);
        return found === null ? '–' : formatDistance(found, language);
      },
      sortBy: (row) => {
        const summary = of(row);
        return summary && value(summary);
      },
    });
    return [
      meters('median', ({ medianMeters }) => medianMeters),
      meters('mean', ({ meanMeters }) => meanMeters),
      {
        id: `${side}-beyond`,
        label: `${sideName}: ${t('distances.beyondLabel')}`,
        isNumber: true,
        cell: (row) => {
          const summary = of(row);
          return summary ? formatCount(summary.beyondResidents, language) : '–';
        },
        sortBy: (row) => of(row)?.beyondResidents ?? null,
      },
    ];
  };
  const both = (side: 'today' | 'proposal', sideName: string) => [
    ...column(side, sideName),
    ...distances(side, sideName),
  ];
  const limitMeters = answer?.today.total.distances?.limitMeters;
  const columns: readonly TableColumn<ClassRow>[] = [
    { id: 'name', label: t('board.zone'), cell: (row) => row.name, sortBy: (row) => row.name },
    ...both('today', t('board.today')),
    ...(proposalName === null ? [] : both('proposal', t('board.proposal', { name: proposalName }))),
  ];
  return (
    <Dialog
      title={t('board.classes')}
      closeLabel={t('action.close')}
      size="wide"
      isOpen={isOpen}
      onClose={onClose}
    >
      {answer && (
        <Table
          caption={[
            t('board.classesCaption', {
              group: t(`group.${answer.question.counts}`),
              target: targetWords(answer.question, t),
            }),
            ...(limitMeters === undefined
              ? []
              : [t('distances.beyondHelp', { limit: limitMeters })]),
          ].join('. ')}
          columns={columns}
          rows={classRows(answer, zoneNames)}
          keyOf={(row) => row.zoneId}
          locale={localeTag[language]}
          moreLabel={(number) => t('action.showMore', { number })}
        />
      )}
    </Dialog>
  );
}

function classRows(
  answer: CoverageAnswer,
  zoneNames: ReadonlyMap<ZoneId, string>,
): readonly ClassRow[] {
  const classesOf = (side: CoverageSide, index: number) => {
    const zone = side.zones[index];
    return isUnknown(zone) ? null : zone.residentsByClass;
  };
  const distancesOf = (side: CoverageSide, index: number) => {
    const zone = side.zones[index];
    return isUnknown(zone) ? null : zone.distances;
  };
  return answer.zoneIds.map((zoneId, index) => ({
    zoneId,
    name: zoneNames.get(zoneId) ?? zoneId,
    today: classesOf(answer.today, index),
    proposal: classesOf(answer.proposal, index),
    distancesToday: distancesOf(answer.today, index),
    distancesProposal: distancesOf(answer.proposal, index),
  }));
}
