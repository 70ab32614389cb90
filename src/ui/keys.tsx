import { Fragment } from 'react';
import styles from './keys.module.css';

const onMac = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.userAgent);

const caps: Readonly<Record<string, string>> = {
  mod: onMac ? '⌘' : 'Ctrl',
  shift: onMac ? '⇧' : 'Shift',
  alt: onMac ? '⌥' : 'Alt',
  Escape: 'Esc',
  ' ': '␣',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The caps of a combination written as `mod+shift+z`. */
export function Keys({ combination }: { readonly combination: string }) {
  const parts = combination === '+' ? ['+'] : combination.split('+');
  return (
    <span className={styles.keys}>
      {parts.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <kbd>{caps[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
