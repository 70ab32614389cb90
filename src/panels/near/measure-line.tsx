import { showMeasureSheet } from '../../commands/show-measure-sheet.ts';
import type { Measure } from '../../domain/measure.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { measureWords, type Telling } from './measure-words.ts';
import styles from './near.module.css';

interface MeasureLineProps {
  readonly measure: Measure;
  readonly telling: Telling;
  /** Metres from the pin; absent: not told here. */
  readonly meters?: number | undefined;
}

/** A measure in a list; pressing it opens its card. */
export function MeasureLine({ measure, telling, meters }: MeasureLineProps) {
  const { t } = telling;
  const { title, kind, status, when, who } = measureWords(measure, telling);
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => showMeasureSheet(measure.id)}>
        <span className={styles.icon} data-status={measure.status}>
          <Glyph path={iconPath(measureKindIcon(measure.kind))} box={iconBox} size={22} />
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{title}</span>
          <span className={styles.quiet}>
            {kind === title ? status : `${kind} · ${status}`} · {when}
          </span>
          <span className={styles.quiet}>{who}</span>
        </span>
        {meters !== undefined && (
          <span className={styles.far}>
            {meters < 0.5 ? t('near.here') : t('near.away', { distance: meters })}
          </span>
        )}
      </button>
    </li>
  );
}
