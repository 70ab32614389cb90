import { useId } from 'react';

/** How one line of a legend looks: an area, a line, a badge with an icon, or a dot. */
export type SwatchLook =
  | {
      readonly type: 'area';
      readonly fill: string;
      readonly fillOpacity: number;
      readonly line: string | null;
      readonly dash: readonly number[] | null;
      readonly hatch: string | null;
      /** Lines both ways. */
      readonly isCrossed?: boolean;
      /** Dots in the colour of the fill. */
      readonly isDotted?: boolean;
      /** A sign written over it, in the colour given. */
      readonly sign?: { readonly text: string; readonly color: string };
    }
  | {
      readonly type: 'line';
      readonly color: string;
      readonly width: number;
      /** Lengths in units of the width. */
      readonly dash: readonly number[] | null;
    }
  | {
      readonly type: 'badge';
      readonly shape: 'round' | 'square';
      readonly fill: string;
      readonly line: string;
      readonly dashed: boolean;
      /** SVG path data in a box of 15 by 15. */
      readonly iconPath: string;
      readonly iconColor: string;
    }
  | { readonly type: 'dot'; readonly fill: string; readonly line: string }
  /** `path`: SVG path data in a box of 24 by 24. */
  | { readonly type: 'mark'; readonly path: string; readonly fill: string; readonly line: string };

/** A small picture of a map symbol, drawn with the map's own colours. */
export function LegendSwatch({ look }: { readonly look: SwatchLook }) {
  return (
    <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden focusable="false">
      <Symbol look={look} />
    </svg>
  );
}

function Symbol({ look }: { readonly look: SwatchLook }) {
  switch (look.type) {
    case 'area':
      return <AreaSymbol look={look} />;
    case 'line':
      return (
        <line
          x1="1"
          y1="10"
          x2="23"
          y2="10"
          stroke={look.color}
          strokeWidth={Math.min(look.width, 6)}
          strokeDasharray={look.dash?.map((part) => part * look.width).join(' ')}
        />
      );
    case 'badge':
      return (
        <>
          <rect
            x="3"
            y="1"
            width="18"
            height="18"
            rx={look.shape === 'round' ? 9 : 4}
            fill={look.fill}
            stroke={look.line}
            strokeDasharray={look.dashed ? '3 2' : undefined}
          />
          <path
            d={look.iconPath}
            fill={look.iconColor}
            transform="translate(6.4 4.4) scale(0.75)"
          />
        </>
      );
    case 'dot':
      return <circle cx="12" cy="10" r="5" fill={look.fill} stroke={look.line} />;
    case 'mark':
      return (
        <path
          d={look.path}
          fill={look.fill}
          stroke={look.line}
          transform="translate(3 1) scale(0.75)"
        />
      );
  }
}

function AreaSymbol({ look }: { readonly look: Extract<SwatchLook, { type: 'area' }> }) {
  const hatchId = useId();
  const box = { x: 1.5, y: 2.5, width: 21, height: 15, rx: 2 };
  return (
    <>
      <rect {...box} fill={look.fill} fillOpacity={look.fillOpacity} />
      {look.hatch && (
        <>
          <pattern
            id={hatchId}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="4" stroke={look.hatch} strokeWidth="1.5" />
            {look.isCrossed && (
              <line x1="0" y1="0" x2="4" y2="0" stroke={look.hatch} strokeWidth="1.5" />
            )}
          </pattern>
          <rect {...box} fill={`url(#${hatchId})`} />
        </>
      )}
      {look.isDotted &&
        [6, 12, 18].map((x, at) => (
          <circle key={x} cx={x} cy={at % 2 === 0 ? 8 : 12} r="1.4" fill={look.fill} />
        ))}
      {look.sign && (
        <text
          x="12"
          y="14.5"
          fill={look.sign.color}
          fontSize="13"
          fontWeight="700"
          textAnchor="middle"
        >
          {look.sign.text}
        </text>
      )}
      {look.line && (
        <rect
          {...box}
          fill="none"
          stroke={look.line}
          strokeWidth="1.5"
          strokeDasharray={look.dash?.map((part) => part * 1.5).join(' ')}
        />
      )}
    </>
  );
}
