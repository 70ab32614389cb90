import { useMemo, useState } from 'react';
import type { ZoneId } from '../../domain/ids.ts';
import { sameValue } from '../../domain/same-value.ts';
import type { WallFrame } from '../../domain/wall-frame.ts';
import { type BoardRow, boardRows } from '../../panels/coverage/board-rows.ts';
import { appStore } from '../../state/app-store.ts';
import { workspaceRead } from '../../state/workspace-read.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import { useStore } from '../../ui/use-store.ts';
import { roomForRows, useHeight } from './use-height.ts';
import styles from './wall-chart.module.css';

/** Lines that a heading and a row with one bar take, and those with two. */
const lines = { today: [2.4, 1.72], both: [3.4, 2.2] } as const;

/** Every zone today and with the proposal on one scale: as many as have room, the telling ones first. */
export function WallCoverage({ frame }: { readonly frame: WallFrame }) {
  const { t, language } = useText();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const height = useHeight(box);
  const answer = useStore(appStore, ({ derived }) => derived.coverage);
  const loaded = useStore(appStore, workspaceRead);
  const isProposal = frame.proposalId !== null;
  const rows = useMemo(() => {
    if (!answer || !loaded || answer.refused !== null) return null;
    if (!sameValue(answer.question, frame.question)) return null;
    const names = new Map<ZoneId, string>(loaded.zones.map(({ id, name }) => [id, name]));
    const asked = { counted: 'residents', withDistances: false, t, language } as const;
    const { total, zones } = boardRows(answer, names, asked);
    return { total, zones: telling(zones, isProposal) };
  }, [answer, loaded, frame.question, isProposal, t, language]);
  if (!rows) return <div ref={setBox} className={styles.chart} />;
  const [captionLines, rowLines] = isProposal ? lines.both : lines.today;
  const room = roomForRows(height, captionLines, rowLines);
  const shown = [rows.total, ...rows.zones.slice(0, Math.max(0, room - 1))];
  const all = rows.zones.length;
  const caption = t(isProposal ? 'wall.coverageChange' : 'wall.coverageToday', {
    shown: shown.length - 1,
    all,
  });
  return (
    <div ref={setBox} className={styles.chart}>
      <table className={styles.table}>
        <caption>
          {caption}
          {shown.some(({ unknownShare }) => unknownShare > 0) && ` ${t('board.hatched')}.`}
        </caption>
        <tbody>
          {shown.map((row) => (
            <CoverageRow key={row.zoneId ?? 'total'} row={row} isProposal={isProposal} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CoverageRowProps {
  readonly row: BoardRow;
  readonly isProposal: boolean;
}

function CoverageRow({ row, isProposal }: CoverageRowProps) {
  const { today, proposal, unknownShare } = row;
  return (
    <tr className={styles.row}>
      <th scope="row">{row.name}</th>
      <td className={styles.numbers}>
        {isProposal && today.text !== proposal.text
          ? `${today.text} → ${proposal.text}`
          : today.text}
      </td>
      <td className={styles.bars} aria-hidden>
        <Bar share={today.share} tone="today" unknownShare={unknownShare} />
        {isProposal && <Bar share={proposal.share} tone="sketch" unknownShare={unknownShare} />}
      </td>
    </tr>
  );
}

/** Where it changes most; where nothing is proposed, where the fewest get there. */
function telling(rows: readonly BoardRow[], isProposal: boolean): readonly BoardRow[] {
  const known = rows.filter(({ today }) => today.share !== null);
  return isProposal
    ? known.toSorted((a, b) => Math.abs(b.change.share) - Math.abs(a.change.share))
    : known.toSorted((a, b) => (a.today.share ?? 0) - (b.today.share ?? 0));
}
