import { openWhereItBelongs } from '../../commands/take-in-contributions.ts';
import type { IncomingParcel } from '../../state/incoming.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { uniqueKeys } from '../../ui/unique-keys.ts';
import styles from './receive.module.css';

/** What came, from where and how much, before any of it is taken in. */
export function ParcelList({ parcels }: { readonly parcels: readonly IncomingParcel[] }) {
  const keys = uniqueKeys(parcels.map(({ name }) => name));
  return (
    <ul className={styles.list}>
      {parcels.map((one, i) => (
        <li key={keys[i]} className={styles.parcel}>
          <Parcel incoming={one} />
        </li>
      ))}
    </ul>
  );
}

/** A parcel in a few words; one of another place leads there. */
export function Parcel({ incoming }: { readonly incoming: IncomingParcel }) {
  const { t, language } = useText();
  const { name, way, parcel, lines, elsewhere } = incoming;
  const unreadable = lines.filter(({ done }) => done === 'skipped').length;
  const { contributions, withdrawn } = parcel;
  return (
    <>
      <p>
        <b>{name === '' ? t(`receive.way.${way}`) : name}</b>
      </p>
      <p>
        {t('receive.holds', { count: contributions.length })}
        {withdrawn.length > 0 && ` ${t('receive.holdsBack', { count: withdrawn.length })}`}
        {unreadable > 0 && ` ${t('receive.holdsUnreadable', { count: unreadable })}`}
      </p>
      {elsewhere?.title && (
        <>
          <p className={styles.warning}>
            {t('receive.elsewhere', { place: localText(elsewhere.title, language) })}
          </p>
          <Button onPress={() => void openWhereItBelongs(incoming)}>
            {t('receive.openThere', { place: localText(elsewhere.title, language) })}
          </Button>
        </>
      )}
      {elsewhere && !elsewhere.title && (
        <p className={styles.warning}>
          {t('receive.elsewhereUnknown', { place: parcel.workspaceId })}
        </p>
      )}
      {contributions.length > 0 && (
        <Disclosure title={t('receive.preview')}>
          <ul className={styles.texts}>
            {contributions.map(({ id, kind, text }) => (
              <li key={id}>
                <b>{t(`say.kind.${kind}`)}:</b> {text}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
