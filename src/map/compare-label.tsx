import { Pencil } from 'lucide-react';
import type { CSSProperties } from 'react';
import { drawInSide } from '../commands/draw-in-side.ts';
import { capabilitiesOf } from '../domain/audience.ts';
import { appStore } from '../state/app-store.ts';
import type { ComparedSideName, TwoMaps } from '../state/compared-sides.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './compared-map.module.css';

interface CompareLabelProps {
  readonly maps: TwoMaps;
  readonly side: ComparedSideName;
  /** Where the two maps of a swipe meet, 0–1. */
  readonly place: number;
}

/** Which of the two maps this is, what it shows, and whether the tools work on it. */
export function CompareLabel({ maps, side, place }: CompareLabelProps) {
  const { t } = useText();
  const id = maps[side];
  const proposal = useStore(appStore, ({ document }) =>
    id === null ? null : document.plan.proposals[id],
  );
  const canDraw = useStore(appStore, ({ session }) => capabilitiesOf(session.audience).canEdit);
  // Letters are for who draws in one of two; all others read what each map shows.
  const letter = canDraw ? side.toUpperCase() : '';
  const name = id === null ? t('board.today') : (proposal?.name ?? '');
  const isInHand = maps.inHand === side;
  return (
    <div
      className={styles.label}
      style={maps.map === 'swipe' ? besideLine(side, place) : {}}
      role="group"
      aria-label={name === letter ? letter : `${letter} ${name}`.trim()}
    >
      {canDraw && <span className={styles.letter}>{letter}</span>}
      {name !== letter && <span className={styles.name}>{name}</span>}
      {canDraw && isInHand && (
        <span className={styles.hand}>
          <Pencil size={14} aria-hidden />
          <span>{t('map.compare.drawnHere')}</span>
        </span>
      )}
      {canDraw && !isInHand && (
        <Button onPress={() => drawInSide(side)}>{t('map.compare.drawHere', { letter })}</Button>
      )}
    </div>
  );
}

/** Close to the line and no wider than its map, wherever the line is. */
function besideLine(side: ComparedSideName, place: number): CSSProperties {
  return side === 'a'
    ? {
        left: 'auto',
        right: `calc(${(1 - place) * 100}% + 0.75rem)`,
        maxWidth: `calc(${place * 100}% - 1.25rem)`,
      }
    : {
        left: `calc(${place * 100}% + 0.75rem)`,
        maxWidth: `calc(${(1 - place) * 100}% - 1.25rem)`,
      };
}
