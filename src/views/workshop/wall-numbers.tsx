import { kindWords } from '../../commands/kind-words.ts';
import { appStore } from '../../state/app-store.ts';
import { wallNumbers } from '../../state/select-wall-numbers.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './wall-numbers.module.css';

/** More lines than these leave the map no room. */
const mostShown = 8;

/** What the numbers on the map are. */
export function WallNumbers() {
  const { t } = useText();
  const numbers = useStore(appStore, wallNumbers);
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  if (numbers.length === 0) return null;
  const shown = numbers.length > mostShown ? numbers.slice(0, mostShown - 1) : numbers;
  return (
    <ol className={styles.numbers} aria-label={t('wall.numbers')}>
      {shown.map(({ number, sort, name, kind }) => (
        <li key={number} className={styles.item}>
          <b className={styles.number} data-sort={sort}>
            {number}
          </b>
          <span className={styles.name}>{name || (kind ? kindWords(kind, kinds, t) : '')}</span>
        </li>
      ))}
      {shown.length < numbers.length && (
        <li>{t('wall.more', { count: numbers.length - shown.length })}</li>
      )}
    </ol>
  );
}
