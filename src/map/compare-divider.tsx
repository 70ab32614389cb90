import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { moveDivider } from '../commands/move-divider.ts';
import { capabilitiesOf } from '../domain/audience.ts';
import { appStore } from '../state/app-store.ts';
import { formatPercent } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { useStore } from '../ui/use-store.ts';
import styles from './compared-map.module.css';

const smallStep = 0.02;
const largeStep = 0.1;

/** The line between the two maps of a swipe, with a handle for mouse, finger and keys. */
export function CompareDivider({ place }: { readonly place: number }) {
  const { t, language } = useText();
  const hasLetters = useStore(appStore, ({ session }) => capabilitiesOf(session.audience).canEdit);
  const line = useRef<HTMLDivElement>(null);

  const follow = (event: PointerEvent) => {
    const frame = line.current?.parentElement?.getBoundingClientRect();
    if (!frame || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    moveDivider((event.clientX - frame.left) / frame.width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event, place);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    moveDivider(next);
  };
  return (
    <div ref={line} className={styles.divider} style={{ left: `${place * 100}%` }}>
      <div
        role="slider"
        tabIndex={0}
        className={styles.handle}
        aria-label={t(hasLetters ? 'map.compare.divider' : 'near.divider')}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(place * 100)}
        aria-valuetext={t(hasLetters ? 'map.compare.dividerAt' : 'near.dividerAt', {
          a: formatPercent(place, language),
          b: formatPercent(1 - place, language),
        })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={follow}
      >
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden focusable="false">
          <path d="M-3 -5 L-8 0 L-3 5 M3 -5 L8 0 L3 5" />
        </svg>
      </div>
    </div>
  );
}

function placeAfter({ key, shiftKey }: KeyboardEvent, place: number): number | null {
  const step = shiftKey ? largeStep : smallStep;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return place - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return place + step;
    case 'PageDown':
      return place - largeStep;
    case 'PageUp':
      return place + largeStep;
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return null;
  }
}
