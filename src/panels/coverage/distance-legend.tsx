import { useState } from 'react';
import type { ZoneId } from '../../domain/ids.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { StackedTone } from '../../ui/stacked-bar.tsx';
import { ClassesDialog } from './classes-dialog.tsx';
import { distanceClassIndexes } from './distance-class-indexes.ts';
import styles from './distance-legend.module.css';

interface DistanceLegendProps {
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly proposalName: string | null;
}

/** What the tones of the distance bars mean, with the same numbers as a table. */
export function DistanceLegend({ zoneNames, proposalName }: DistanceLegendProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.legend}>
      <ul className={styles.tones}>
        {distanceClassIndexes.map((index) => (
          <li key={index}>
            <StackedTone index={index} /> {t(`board.class.${index}`)}
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('board.classesTable')}
      </Button>
      <ClassesDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        {...{ zoneNames, proposalName }}
      />
    </div>
  );
}
