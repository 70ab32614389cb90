import LocateFixed from 'lucide-react/icons/locate-fixed';
import MapPin from 'lucide-react/icons/map-pin';
import { locatePin } from '../../commands/locate-pin.ts';
import { pickPin, putPinInZone } from '../../commands/put-pin.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { zonesByName } from './zones-by-name.ts';
import styles from './near.module.css';
import { TypedPin } from './typed-pin.tsx';

/** The ways to say where one is: the map, the device, a zone, coordinates. */
export function PinChoice() {
  const { t, language } = useText();
  const { isMapOn, picking, pinTrouble, pinZone } = useStore(
    appStore,
    ({ session }) => session.resident,
  );
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const zones = workspace.status === 'ready' ? workspace.workspace.zones : [];
  return (
    <div className={styles.ways}>
      <Button
        icon={<LocateFixed aria-hidden size={20} />}
        onPress={() => void locatePin()}
        isDisabled={pinTrouble === 'locating'}
      >
        {t('near.byDevice')}
      </Button>
      {isMapOn && picking !== 'pin' && (
        <Button icon={<MapPin aria-hidden size={20} />} onPress={pointOnMap}>
          {t('near.byMap')}
        </Button>
      )}
      {picking === 'pin' && <p className={styles.quiet}>{t('near.keysHelp')}</p>}
      <Select
        label={t('near.byZone')}
        items={[
          ...(pinZone === null ? [{ id: '', label: t('near.noZone') }] : []),
          ...zonesByName(zones, language).map(({ id, name }) => ({
            id: id as string,
            label: name,
          })),
        ]}
        value={pinZone ?? ''}
        onChange={(id) => id !== '' && putPinInZone(id as ZoneId)}
      />
      <TypedPin />
      {pinTrouble && (
        <p role={pinTrouble === 'locating' ? 'status' : 'alert'} className={styles.trouble}>
          {t(`near.trouble.${pinTrouble}`)}
        </p>
      )}
    </div>
  );
}

/** Who points by keys does so in the map: it has the focus when it is asked to be pointed at. */
function pointOnMap(): void {
  pickPin();
  setTimeout(() => document.querySelector<HTMLElement>('[data-keys="map"] canvas')?.focus(), 50);
}
