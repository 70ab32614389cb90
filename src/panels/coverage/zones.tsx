import { useMemo, useState } from 'react';
import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { groupsOfZones } from '../../domain/groups-of-zones.ts';
import { programmeZones } from '../../domain/programme-zones.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { formatList } from '../../text/format.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useStore } from '../../ui/use-store.ts';
import { isUnknown } from '../../domain/zone-share.ts';
import { boardRows } from './board-rows.ts';
import { NothingKnown } from './nothing-known.tsx';
import type { BoardOrder } from './order-rows.ts';
import { RefusedAnswer } from './refused-answer.tsx';
import { ZoneTable } from './zone-table.tsx';
import styles from './zones.module.css';

/** What the board counts, and whether it shows shares or distances. */
export type BoardView = 'residents' | 'area' | 'classes';

interface ZonesProps {
  readonly loaded: LoadedWorkspace;
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly proposalName: string | null;
  readonly view: BoardView;
}

export function Zones({ loaded, zoneNames, proposalName, view }: ZonesProps) {
  const { t, language } = useText();
  const answer = useStore(appStore, (state) => state.derived.coverage);
  const [order, setOrder] = useState<BoardOrder>('place');
  const counted = view === 'area' ? 'area' : 'residents';
  const rows = useMemo(
    () =>
      answer &&
      boardRows(answer, zoneNames, { counted, withDistances: view === 'classes', t, language }),
    [answer, zoneNames, counted, view, t, language],
  );
  const programme = useStore(appStore, (state) => selectProgramme(state).programme);
  const ofProgramme = useMemo(() => programmeZones(programme, loaded), [programme, loaded]);
  const groupNames = useMemo(() => {
    const groups = groupsOfZones(loaded.workspace);
    return new Map(
      loaded.zones.map(({ id, groups: ids = [] }) => {
        const names = groups
          .filter((group) => ids.includes(group.id))
          .map(({ title }) => localText(title, language));
        return [id, formatList(names, language)] as const;
      }),
    );
  }, [loaded, language]);
  if (!answer || !rows) return null;
  if (answer.refused !== null) return <RefusedAnswer reason={answer.refused} />;
  if (rows.zones.length === 0) return <EmptyState title={t('board.noZones')} />;
  return (
    <div className={styles.zones}>
      {answer.today.zones.every(isUnknown) && <NothingKnown />}
      <ZoneTable
        // Another question changes other zones: what had risen for the last one falls back.
        key={answer.question.id}
        rows={rows}
        proposalName={proposalName}
        showsClasses={view === 'classes'}
        programmeZones={ofProgramme}
        groupNames={groupNames}
        order={order}
        onOrder={setOrder}
      />
      <p className={styles.scale}>
        {t('board.scale')} · {t('board.hatched')}
      </p>
    </div>
  );
}
