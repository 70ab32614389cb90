import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { openDroppedFiles } from '../../commands/open-dropped-files.ts';
import { useText } from '../../text/use-text.ts';
import styles from './drop-zone.module.css';

/** Opens a file that is dropped anywhere on the page. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const [isOver, setOver] = useState(false);
  // A drag tells of every element it enters and leaves; it is over until it has left them all.
  const depth = useRef(0);

  const reach = (change: number) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + change);
    setOver(depth.current > 0);
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    void openDroppedFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles.zone}
      onDragEnter={reach(1)}
      onDragLeave={reach(-1)}
      onDragOver={reach(0)}
      onDrop={onDrop}
    >
      {children}
      {isOver && <div className={styles.over}>{t('file.drop')}</div>}
    </div>
  );
}
