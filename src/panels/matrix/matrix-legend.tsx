import type { MatrixFigure } from '../../domain/matrix-view.ts';
import { formatCount, formatMoney, formatPercent } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { classLimits } from './heat-class.ts';
import styles from './matrix-legend.module.css';

interface MatrixLegendProps {
  readonly figure: MatrixFigure;
  readonly currency: string | null;
}

/** What the colours mean: the classes are the same for every place and year. */
export function MatrixLegend({ figure, currency }: MatrixLegendProps) {
  const { t, language } = useText();
  const write = (value: number): string => {
    if (figure === 'count') return formatCount(value, language);
    if (figure === 'done') return formatPercent(value, language);
    return formatMoney(value, currency, language);
  };
  return (
    <ul className={styles.legend} aria-label={t(`matrix.figure.${figure}`)}>
      <li>
        <span className={styles.hatch} />
        {t('matrix.empty')}
      </li>
      {classLimits(figure).map((limits, at) => (
        <li key={limits.above}>
          <span className={styles.swatch} style={{ background: `var(--heat-${at + 1})` }} />
          {classWords(figure, limits, write, t)}
        </li>
      ))}
    </ul>
  );
}

function classWords(
  figure: MatrixFigure,
  { above, upTo }: { readonly above: number; readonly upTo: number | null },
  write: (value: number) => string,
  t: ReturnType<typeof useText>['t'],
): string {
  if (figure === 'count') {
    const from = write(above + 1);
    if (upTo === null) return t('matrix.class.more', { from: write(above) });
    return upTo === above + 1 ? from : t('matrix.class.to', { from, to: write(upTo) });
  }
  if (figure === 'done' && upTo === null) return write(1);
  if (figure === 'done' && upTo !== null && upTo > 0.99) {
    return t('matrix.class.more', { from: write(above) });
  }
  if (upTo === null) return t('matrix.class.more', { from: write(above) });
  return t('matrix.class.to', { from: write(above), to: write(upTo) });
}
