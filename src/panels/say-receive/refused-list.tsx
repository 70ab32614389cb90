import type { RefusedParcel } from '../../state/incoming.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { uniqueKeys } from '../../ui/unique-keys.ts';
import styles from './receive.module.css';

/** What could not be read at all, and why. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedParcel[] }) {
  const { t } = useText();
  if (refused.length === 0) return null;
  const keys = uniqueKeys(refused.map(({ name, reason }) => `${name} ${reason}`));
  return (
    <div role="alert">
      <ul className={styles.list}>
        {refused.map(({ name, way, reason, values }, i) => (
          <li key={keys[i]} className={styles.trouble}>
            <b>{name === '' ? t(`receive.way.${way}`) : name}:</b>{' '}
            {translateReason(`refused.${reason}`, values)}
          </li>
        ))}
      </ul>
    </div>
  );
}
