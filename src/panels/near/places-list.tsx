import { useState } from 'react';
import { appStore } from '../../state/app-store.ts';
import { localText } from '../../text/local-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { useStore } from '../../ui/use-store.ts';
import { featuresOf, placeLayers } from './layer-places.ts';
import { LayerRows } from './layer-rows.tsx';
import styles from './near.module.css';
import { useTelling } from './use-telling.ts';
import { ZoneRows } from './zone-rows.tsx';

/** Everything else that the map shows, layer by layer. */
export function PlacesList() {
  const { t, loaded, language } = useTelling();
  const [text, setText] = useState('');
  const pin = useStore(appStore, ({ session }) => session.resident.pin);
  if (!loaded) return null;
  return (
    <section aria-label={t('near.places')} className={styles.near}>
      <SearchBox label={t('near.search')} value={text} onChange={setText} />
      <p className={styles.quiet}>{t(pin ? 'near.placesNearest' : 'near.placesByName')}</p>
      {placeLayers(loaded).map((layer) => {
        const features = featuresOf(layer, loaded);
        const title = localText(layer.title, language);
        if (features === null) {
          const isLoading = loaded.layers[layer.id]?.status === 'loading';
          return (
            <p key={layer.id}>
              {title}: {t(isLoading ? 'near.layerLoading' : 'near.layerLost')}
            </p>
          );
        }
        return text === '' ? (
          <Disclosure key={layer.id} title={`${title} (${features.length})`}>
            <LayerRows layer={layer} features={features} text="" />
          </Disclosure>
        ) : (
          <LayerRows key={layer.id} layer={layer} features={features} text={text} title={title} />
        );
      })}
      <Disclosure title={`${t('near.zones')} (${loaded.zones.length})`}>
        <ZoneRows zones={loaded.zones} />
      </Disclosure>
    </section>
  );
}
