import { layerPlaces } from './layer-places.ts';
import { appStore } from '../../state/app-store.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './near.module.css';

/** Everything else that the map shows, layer by layer. */
export function PlacesList() {
  const { t, language } = useText();
  const loaded = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready' ? workspace.workspace : null,
  );
  if (!loaded) return null;
  return (
    <section aria-label={t('near.places')} className={styles.near}>
      {layerPlaces(loaded).map(({ layer, features }) => (
        <Disclosure
          key={layer.id}
          title={`${localText(layer.title, language)} (${features.length})`}
        >
          <ul className={styles.list}>
            {features.map(({ properties }) => (
              <li key={properties.id}>{String(properties['name'] ?? properties.id)}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
