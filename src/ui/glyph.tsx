interface GlyphProps {
  readonly path: string;
  /** Side of the square that the path is drawn in. */
  readonly box: number;
  readonly size?: number;
}

/** An icon given as path data, in the colour of the text around it. */
export function Glyph({ path, box, size = 20 }: GlyphProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      fill="currentColor"
      aria-hidden
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
