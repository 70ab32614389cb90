import MapPin from 'lucide-react/icons/map-pin';
import type { ReactNode } from 'react';
import { clearMap } from '../../commands/clear-map.ts';
import { showMeasures } from '../../commands/show-measures.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './merge-panel.module.css';
import type { MergedNames } from './merged-names.ts';

interface MergeItemProps {
  readonly title: string;
  readonly ids: readonly MeasureId[];
  readonly names: MergedNames;
  readonly children: ReactNode;
}

/** One thing to decide, with the way to where it is. */
export function MergeItem({ title, ids, names, children }: MergeItemProps) {
  const { t, language } = useText();
  const titles = formatList(ids.map(names.title), language);
  return (
    <article className={styles.item}>
      <header className={styles.head}>
        <h4>{title}</h4>
        <IconButton
          size="small"
          label={t('merge.showThese', { titles })}
          icon={<MapPin aria-hidden size={18} />}
          onPress={() => {
            showMeasures(ids);
            clearMap();
          }}
        />
      </header>
      {children}
    </article>
  );
}
