import type { SheetInHand } from '../../commands/sheets-in-hand.ts';
import { columnLetter } from '../../domain/sheet-cell.ts';
import { type SheetBox, sheetLayout } from '../../domain/sheet-layout.ts';
import { sheetPlane } from '../../domain/sheet-plane.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './sheet-preview.module.css';

const noZones: readonly Zone[] = [];

/** The paper as it will lie on the table: its grid over the borders of the zones. */
export function SheetPreview({ sheet }: { readonly sheet: SheetInHand }) {
  const { t } = useText();
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const zones = workspace.status === 'ready' ? workspace.workspace.zones : noZones;
  const { page, map, head, list, blanks, scale } = sheetLayout(sheet);
  const size = sheet.cellMillimeters;
  const label = t('sheets.preview', {
    columns: sheet.columns,
    rows: sheet.rows,
    last: `${columnLetter(sheet.columns - 1)}${sheet.rows}`,
    count: sheet.measures.length,
  });
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.paper}
        viewBox={`0 0 ${page.width} ${page.height}`}
        role="img"
        aria-label={label}
      >
        <rect className={styles.page} width={page.width} height={page.height} />
        <svg x={map.x} y={map.y} width={map.width} height={map.height}>
          <rect className={styles.ground} width={map.width} height={map.height} />
          <path className={styles.zones} d={zonesPath(sheet, zones)} />
        </svg>
        <path className={styles.grid} d={gridPath(map, sheet.columns, sheet.rows, size)} />
        <rect className={styles.frame} x={map.x} y={map.y} width={map.width} height={map.height} />
        {Array.from({ length: sheet.columns }, (_, at) => (
          <text key={at} className={styles.letter} x={map.x + (at + 0.5) * size} y={map.y - 1}>
            {columnLetter(at)}
          </text>
        ))}
        {Array.from({ length: sheet.rows }, (_, at) => (
          <text
            key={at}
            className={styles.letter}
            x={map.x - 3.4}
            y={map.y + (at + 0.5) * size + 2}
          >
            {at + 1}
          </text>
        ))}
        {[head, list, blanks].map((box) => (
          <path key={`${box.x} ${box.y}`} className={styles.lines} d={linesPath(box)} />
        ))}
        <path className={styles.control} d={`M${scale.x} ${scale.y + 6}h100`} />
      </svg>
      <figcaption className={styles.caption}>{label}</figcaption>
    </figure>
  );
}

function gridPath({ x, y, width, height }: SheetBox, columns: number, rows: number, size: number) {
  const down = Array.from(
    { length: columns - 1 },
    (_, i) => `M${x + (i + 1) * size} ${y}v${height}`,
  );
  const along = Array.from({ length: rows - 1 }, (_, i) => `M${x} ${y + (i + 1) * size}h${width}`);
  return [...down, ...along].join('');
}

function linesPath({ x, y, width, height }: SheetBox): string {
  const count = Math.floor(height / 7);
  return Array.from({ length: count }, (_, at) => {
    const length = at % 3 === 2 ? width * 0.6 : width * 0.92;
    return `M${x} ${y + 4 + at * 7}h${length}`;
  }).join('');
}

function zonesPath(sheet: SheetInHand, zones: readonly Zone[]): string {
  const { toPaper } = sheetPlane(sheet);
  return zones
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    )
    .map((ring) => {
      const points = ring.map(([lng, lat]) => {
        const [x, y] = toPaper([lng, lat]);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      });
      return `M${points.join('L')}Z`;
    })
    .join('');
}
