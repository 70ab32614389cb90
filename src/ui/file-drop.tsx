import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import styles from './file-drop.module.css';

interface FileDropProps {
  /** What is said while a file is held over the page. */
  readonly words: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on what it holds. */
export function FileDrop({ words, onFiles, children }: FileDropProps) {
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
    onFiles([...event.dataTransfer.files]);
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
      {isOver && <div className={styles.over}>{words}</div>}
    </div>
  );
}
