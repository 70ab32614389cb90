import MapIcon from 'lucide-react/icons/map';
import { hideIndicatorMap } from '../../commands/hide-indicator-map.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { showIndicatorOnMap } from '../../commands/show-indicator-on-map.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { MappedIndicator } from '../../domain/mapped-indicator.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './indicators-page.module.css';

/** On a phone the page lies over the map, and makes way for it. */
function show(id: Indicator['id'], year: number | null): void {
  showIndicatorOnMap(id, year);
  if (matchMedia('(width < 700px)').matches) openPanel(null);
}

interface MapSwitchProps {
  readonly indicator: Indicator;
  readonly mapped: MappedIndicator | null;
  readonly year: number | null;
}

/** Puts the indicator on the map in the year shown; says why where no zone has a value. */
export function MapSwitch({ indicator, mapped, year }: MapSwitchProps) {
  const { t } = useText();
  const isOnMap = useStore(
    appStore,
    ({ session }) => session.indicatorOnMap?.indicatorId === indicator.id,
  );
  if (!mapped || mapped.year === null) {
    return <p className={styles.quiet}>{t('indicators.notOnMap')}</p>;
  }
  return (
    <Button
      look={isOnMap ? 'plain' : 'main'}
      icon={<MapIcon aria-hidden size={18} />}
      onPress={() => (isOnMap ? hideIndicatorMap() : show(indicator.id, year))}
    >
      {isOnMap ? t('indicators.hideMap') : t('indicators.showMap')}
    </Button>
  );
}
