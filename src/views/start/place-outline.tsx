import { useEffect, useState } from 'react';
import { readOutline } from '../../commands/read-places.ts';
import type { PlaceSummary } from '../../domain/place-summary.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { type OutlinePaths, outlinePaths } from './outline-paths.ts';
import styles from './place-outline.module.css';

const tones = [styles.warm, styles.green, styles.water, styles.sand];

/** A place as its zones draw it; those that the programme covers stand out. For the eye only. */
export function PlaceOutline({ summary }: { readonly summary: PlaceSummary }) {
  const [drawn, setDrawn] = useState<OutlinePaths | null>(null);
  useEffect(() => {
    let isShown = true;
    void readOutline(summary).then((read) => {
      if (isShown && read.ok) setDrawn(outlinePaths(read.value));
    });
    return () => {
      isShown = false;
    };
  }, [summary]);
  const covered = new Set<string>(summary.programme?.zones);
  return (
    <div className={styles.frame} aria-hidden>
      {drawn && (
        <svg viewBox={drawn.viewBox} className={styles.drawing}>
          {drawn.paths.map(({ id, d }, at) => (
            <path
              key={id}
              d={d}
              className={joinClasses(
                styles.zone,
                covered.size > 0 && !covered.has(id) ? styles.around : tones[at % tones.length],
              )}
            />
          ))}
        </svg>
      )}
    </div>
  );
}
