import { useEffect, useState } from 'react';
import styles from './qr-code.module.css';

interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who do not see it. */
  readonly label: string;
}

/** A QR code (ISO/IEC 18004), dark on white in every theme, since cameras expect that. */
export function QrCode({ text, label }: QrCodeProps) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[]>([]);
  useEffect(() => {
    let isShown = true;
    void import('uqr').then(({ encode }) => {
      // The quiet zone that the standard asks for is four modules wide.
      if (isShown) setRows(encode(text, { ecc: 'L', border: 4 }).data);
    });
    return () => {
      isShown = false;
    };
  }, [text]);
  if (rows.length === 0) return null;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.code}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <path fill="#000000" d={darkModules(rows)} />
    </svg>
  );
}

function darkModules(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}
