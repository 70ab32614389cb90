import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { memo, useEffect, useRef } from 'react';
import { hover } from '../../commands/hover.ts';
import { openEvidence } from '../../commands/open-evidence.ts';
import { select } from '../../commands/select.ts';
import type { CoverageSideName } from '../../domain/coverage.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import type { BoardRow } from './board-rows.ts';
import { sameRow } from './same-row.ts';
import styles from './zone-row.module.css';

interface ZoneRowProps {
  readonly row: BoardRow;
  /** The groups of the zone, in words; '' or absent: none. */
  readonly groups?: string;
  /** Name of the proposal shown; null while only today is. */
  readonly proposalName: string | null;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly showsClasses: boolean;
}

/** One zone of the board. Drawn again only when something in it has changed. */
export const ZoneRow = memo(DrawnZoneRow, (before, after) => {
  return (
    before.proposalName === after.proposalName &&
    before.groups === after.groups &&
    before.isSelected === after.isSelected &&
    before.isMarked === after.isMarked &&
    before.showsClasses === after.showsClasses &&
    sameRow(before.row, after.row, after.showsClasses)
  );
});

function DrawnZoneRow({
  row,
  groups,
  proposalName,
  isSelected,
  isMarked,
  showsClasses,
}: ZoneRowProps) {
  const { t } = useText();
  const place = useRef<HTMLDivElement>(null);
  const { zoneId } = row;
  useEffect(() => {
    if (isSelected) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <div
      ref={place}
      role="row"
      aria-selected={zoneId === null ? undefined : isSelected}
      className={joinClasses(
        styles.row,
        proposalName === null && styles.todayOnly,
        zoneId === null && styles.total,
        isMarked && styles.marked,
      )}
      onPointerEnter={zoneId === null ? undefined : () => hover({ type: 'zone', id: zoneId })}
      onPointerLeave={zoneId === null ? undefined : () => hover(null)}
    >
      <div role="rowheader" className={styles.name}>
        {zoneId === null ? (
          <span className={styles.title}>{row.name}</span>
        ) : (
          <button
            type="button"
            className={joinClasses(styles.title, styles.pick)}
            onClick={() => select(isSelected ? null : { type: 'zone', id: zoneId })}
          >
            {row.name}
          </button>
        )}
        <span className={styles.small}>
          {[row.residentsText, groups].filter(Boolean).join(' · ')}
        </span>
        {showsClasses &&
          (proposalName === null ? row.distancesToday : row.distancesBoth).map((line) => (
            <span key={line} className={styles.small}>
              {line}
            </span>
          ))}
        {row.caution && <span className={styles.small}>{row.caution}</span>}
      </div>
      <Side row={row} side="today" sideName={t('board.today')} showsClasses={showsClasses} />
      {proposalName !== null && (
        <>
          <Side
            row={row}
            side="proposal"
            sideName={t('board.proposal', { name: proposalName })}
            showsClasses={showsClasses}
          />
          <Change row={row} />
        </>
      )}
    </div>
  );
}

interface SideProps {
  readonly row: BoardRow;
  readonly side: CoverageSideName;
  readonly sideName: string;
  readonly showsClasses: boolean;
}

function Side({ row, side, sideName, showsClasses }: SideProps) {
  const { share } = row[side];
  const classes = side === 'today' ? row.classesToday : row.classesProposal;
  return (
    <div role="cell" className={styles[side]}>
      <div className={styles.bar}>
        {showsClasses && !row.isUnknown ? (
          <StackedBar parts={classes} />
        ) : (
          <Bar
            share={share}
            tone={side === 'today' ? 'today' : 'sketch'}
            unknownShare={row.unknownShare}
          />
        )}
      </div>
      <SideNumber row={row} side={side} sideName={sideName} />
    </div>
  );
}

function SideNumber({ row, side, sideName }: Omit<SideProps, 'showsClasses'>) {
  const { t } = useText();
  const { zoneId, name } = row;
  const { text, spoken } = row[side];
  return (
    <span className={styles.number}>
      <LinkButton
        label={t('board.open', { zone: name, side: sideName, value: spoken })}
        onPress={() => openEvidence(zoneId, side)}
      >
        {text}
      </LinkButton>
    </span>
  );
}

function Change({ row }: { readonly row: BoardRow }) {
  const { amount, points, words } = row.change;
  const Arrow = amount > 0 ? ArrowUp : ArrowDown;
  return (
    <div
      role="cell"
      className={joinClasses(styles.change, amount > 0 && styles.gain, amount < 0 && styles.loss)}
    >
      <span className={styles.points}>
        {amount !== 0 && <Arrow aria-hidden size={14} strokeWidth={2.5} />}
        {points}
      </span>
      <span className={styles.small}>{words}</span>
    </div>
  );
}
