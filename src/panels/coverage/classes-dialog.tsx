import type { CoverageAnswer, CoverageSide, ResidentsByClass } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount } from '../../text/format.ts';
import { localeTag } from '../../text/language.ts';
import { targetWords } from '../../text/question-words.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Table, type TableColumn } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';
import { distanceClassIndexes } from './distance-class-indexes.ts';
import { isUnknown } from './zone-share.ts';

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
  const columns: readonly TableColumn<ClassRow>[] = [
    { id: 'name', label: t('board.zone'), cell: (row) => row.name, sortBy: (row) => row.name },
    ...column('today', t('board.today')),
    ...(proposalName === null
      ? []
      : column('proposal', t('board.proposal', { name: proposalName }))),
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
          caption={t('board.classesCaption', { target: targetWords(answer.question, t) })}
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
  return answer.zoneIds.map((zoneId, index) => ({
    zoneId,
    name: zoneNames.get(zoneId) ?? zoneId,
    today: classesOf(answer.today, index),
    proposal: classesOf(answer.proposal, index),
  }));
}
