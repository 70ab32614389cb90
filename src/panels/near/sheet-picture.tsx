import type { Measure } from '../../domain/measure.ts';
import type { Presentation } from '../../domain/presentation.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/glyph.tsx';
import styles from './sheet.module.css';

interface SheetPictureProps {
  readonly measure: Measure;
  readonly presentation: Presentation | null;
}

/** The picture of a measure; where there is none, its kind on a calm ground. */
export function SheetPicture({ measure, presentation }: SheetPictureProps) {
  const { t } = useText();
  const picture = presentation?.picture ?? '';
  if (!picture.startsWith('data:image/')) {
    return (
      <div className={styles.noPicture} aria-hidden>
        <Glyph path={iconPath(measureKindIcon(measure.kind))} box={iconBox} size={72} />
      </div>
    );
  }
  return (
    <figure className={styles.figure}>
      <img src={picture} alt={presentation?.alt ?? ''} className={styles.picture} />
      {presentation?.credit && (
        <figcaption className={styles.quiet}>
          {t('near.card.credit', { credit: presentation.credit })}
        </figcaption>
      )}
    </figure>
  );
}
