import { memo, useEffect, useRef } from 'react';
import { goToZone } from '../../commands/go-to-zone.ts';
import { hover } from '../../commands/hover.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ChangeWords } from './change-words.ts';
import type { CompareLine, CompareRow } from './compare-rows.ts';
import type { ComparedNames } from './compared-names.ts';
import styles from './compare-zones.module.css';

interface CompareZoneProps {
  readonly row: CompareRow;
  readonly names: ComparedNames;
  readonly isSelected: boolean;
}

/** One zone of the comparison. Drawn again only when something in it has changed. */
export const CompareZone = memo(
  DrawnCompareZone,
  (before, after) =>
    before.isSelected === after.isSelected &&
    before.names === after.names &&
    JSON.stringify(before.row) === JSON.stringify(after.row),
);

function DrawnCompareZone({ row, names, isSelected }: CompareZoneProps) {
  const { t } = useText();
  const place = useRef<HTMLDivElement>(null);
  const { zoneId } = row;
  useEffect(() => {
    if (isSelected) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const lines = row.isStill ? row.lines.slice(0, 1) : row.lines;
  return (
    <div
      ref={place}
      role="rowgroup"
      className={joinClasses(
        styles.zone,
        zoneId === null && styles.total,
        isSelected && styles.selected,
      )}
      onPointerEnter={zoneId === null ? undefined : () => hover({ type: 'zone', id: zoneId })}
      onPointerLeave={zoneId === null ? undefined : () => hover(null)}
    >
      {lines.map((line, at) => (
        <div key={line.side} role="row" className={styles.line}>
          {at === 0 && (
            <div
              role="rowheader"
              aria-rowspan={lines.length}
              className={styles.name}
              style={{ gridRowEnd: `span ${lines.length}` }}
            >
              {zoneId === null ? (
                <span className={styles.title}>{row.name}</span>
              ) : (
                <button
                  type="button"
                  className={joinClasses(styles.title, styles.pick)}
                  aria-label={t('compare.goTo', { zone: row.name })}
                  onClick={() => goToZone(zoneId)}
                >
                  {row.name}
                </button>
              )}
              <span className={styles.small}>{row.caution || row.residentsText}</span>
            </div>
          )}
          <Line row={row} line={line} name={row.isStill ? null : names[line.side].label} />
          {at === 0 && <Difference row={row} span={lines.length} />}
        </div>
      ))}
    </div>
  );
}

interface LineProps {
  readonly row: CompareRow;
  readonly line: CompareLine;
  /** null: today, and no other side differs from it. */
  readonly name: string | null;
}

function Line({ row, line, name }: LineProps) {
  const { t } = useText();
  const { side, share, text, spoken, reached, gain } = line;
  return (
    <>
      <div role="cell" className={styles.side} title={name ?? undefined}>
        {name ?? t('board.today')}
      </div>
      <div role="cell" className={styles.share}>
        <Bar
          share={share}
          tone={side === 'today' ? 'today' : 'sketch'}
          unknownShare={row.unknownShare}
        />
        <Spoken className={styles.number} text={text} spoken={spoken} />
        <span className={styles.count}>{reached}</span>
      </div>
      <div role="cell" className={styles.gain}>
        {gain && <Change change={gain} />}
      </div>
    </>
  );
}

function Difference({ row, span }: { readonly row: CompareRow; readonly span: number }) {
  const { t } = useText();
  const { difference, isStill, change } = row;
  return (
    <div
      role="cell"
      aria-rowspan={span}
      className={styles.difference}
      style={{ gridRowEnd: `span ${span}` }}
    >
      {isStill && change !== null ? (
        <span className={styles.small}>{t('board.same')}</span>
      ) : (
        <Change change={difference} isLarge />
      )}
    </div>
  );
}

interface ChangeProps {
  readonly change: ChangeWords;
  readonly isLarge?: boolean;
}

/** How many more or fewer, and in points; the sign says which way, the colour says it again. */
function Change({ change, isLarge = false }: ChangeProps) {
  const { t } = useText();
  const { amount, points, sign } = change;
  return (
    <span
      className={joinClasses(
        styles.change,
        isLarge && styles.large,
        sign > 0 && styles.more,
        sign < 0 && styles.less,
      )}
    >
      <span className={styles.amount}>{amount}</span>
      {points && (
        <Spoken className={styles.points} text={points} spoken={t('compare.points', { points })} />
      )}
    </span>
  );
}

interface SpokenProps {
  readonly className: string | undefined;
  readonly text: string;
  readonly spoken: string;
}

/** A number as short as a table has room for, and in full words for those who listen. */
function Spoken({ className, text, spoken }: SpokenProps) {
  return (
    <span className={className}>
      <span aria-hidden>{text}</span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </span>
  );
}
