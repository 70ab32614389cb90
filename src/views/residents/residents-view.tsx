import { MapCanvas } from '../../map/map-canvas.tsx';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Locale } from '../../ui/locale.tsx';
import { usePlaceName } from '../use-place-name.ts';
import styles from './residents-view.module.css';

/** The residents' screen. */
export function ResidentsView() {
  const { language } = useText();
  const name = usePlaceName();
  return (
    <Locale language={language} tag={localeTag[language]}>
      <div className={styles.residents}>
        <h1 className={styles.name}>{name}</h1>
        <main className={styles.map}>
          <PanelBoundary>
            <MapCanvas />
          </PanelBoundary>
        </main>
      </div>
    </Locale>
  );
}
