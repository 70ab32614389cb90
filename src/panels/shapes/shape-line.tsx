import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { memo } from 'react';
import { kindWords } from '../../commands/kind-words.ts';
import { switchMeasure } from '../../commands/switch-measure.ts';
import { measureSize } from '../../domain/measure-size.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { formatArea, formatDistance } from '../../text/format.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './shape-line.module.css';

/** One shape: its kind, name and size, and whether it counts. */
export const ShapeLine = memo(function ShapeLine({ row }: { readonly row: ListedMeasure }) {
  const { t, language } = useText();
  const { measure, on } = row;
  const kindName = useStore(appStore, ({ document }) => kindWords(measure, document.plan.kinds, t));
  const { lengthMeters, areaSquareMeters } = measure.geometry
    ? measureSize(measure.geometry)
    : { lengthMeters: null, areaSquareMeters: null };
  const size =
    areaSquareMeters === null
      ? lengthMeters === null
        ? null
        : formatDistance(lengthMeters, language)
      : formatArea(areaSquareMeters, language);
  return (
    <div className={joinClasses(styles.line, !on && styles.off)}>
      <span className={styles.icon}>
        <Glyph path={iconPath(measureKindIcon(measure.kind))} box={iconBox} size={18} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          {measure.title || t('measure.untitled', { kind: kindName })}
        </span>
        <span className={styles.kind}>{size === null ? kindName : `${kindName} · ${size}`}</span>
      </span>
      {/* A pointer's way only: keys have the space bar, and an option may hold no button. */}
      <span
        className={styles.switch}
        title={t('proposal.switchOn', { title: measure.title })}
        onClick={(event) => {
          event.stopPropagation();
          switchMeasure(measure.id, !on);
        }}
      >
        {on ? <Eye aria-hidden size={18} /> : <EyeOff aria-hidden size={18} />}
      </span>
    </div>
  );
});
