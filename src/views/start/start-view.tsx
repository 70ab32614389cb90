import { type ReactNode, useEffect, useState } from 'react';
import { type PlaceToChoose, readPlaces } from '../../commands/read-places.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Address } from '../../state/address.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Locale } from '../../ui/locale.tsx';
import { Looks } from '../looks.tsx';
import { PlaceCard } from './place-card.tsx';
import styles from './start-view.module.css';

/** The places that can be planned, each with its programme. `lost`: an address that leads nowhere. */
export function StartView({ lost }: { readonly lost: Address | null }) {
  const { t, language } = useText();
  useEffect(() => {
    document.title = `${t('places.title')} – Strøk`;
  }, [t]);
  return (
    <Locale language={language} tag={localeTag[language]}>
      <div className={styles.start}>
        <header className={styles.top}>
          <p className={styles.name}>Strøk</p>
          <Looks />
        </header>
        <main className={styles.main}>
          <h1 className={styles.title}>{t('places.title')}</h1>
          <p className={styles.about}>{t('places.about')}</p>
          {lost && (
            <p role="alert" className={styles.lost}>
              <LostAddress address={lost} />
            </p>
          )}
          <Places />
        </main>
        <footer className={styles.foot}>{t('places.foot')}</footer>
      </div>
    </Locale>
  );
}

function LostAddress({ address }: { readonly address: Address }): ReactNode {
  const { t } = useText();
  if ('workspaceId' in address) return t('places.notHere', { place: address.workspaceId });
  const text = address.view === 'unknown' ? address.text : '';
  return t('places.nothingThere', { address: text });
}

function Places() {
  const { t } = useText();
  const [places, setPlaces] = useState<Outcome<readonly PlaceToChoose[]> | null>(null);
  useEffect(() => {
    let isShown = true;
    void readPlaces().then((read) => {
      if (isShown) setPlaces(read);
    });
    return () => {
      isShown = false;
    };
  }, []);
  if (places === null) return <p role="status">{t('places.reading')}</p>;
  if (!places.ok) return <p role="alert">{t('places.failed')}</p>;
  return (
    <ul className={styles.places} aria-label={t('places.list')}>
      {places.value.map((place) => (
        <PlaceCard key={place.id} place={place} />
      ))}
    </ul>
  );
}
