import LocateFixed from 'lucide-react/icons/locate-fixed';
import MapPin from 'lucide-react/icons/map-pin';
import { locatePin } from '../../commands/locate-pin.ts';
import { forgetPin, pickPin, putPinInZone } from '../../commands/put-pin.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './near.module.css';

const noZones: readonly Zone[] = [];

/** What is planned near the visitor's pin, and the ways to say where that is. */
export function NearPanel() {
  const { t } = useText();
  const visit = useStore(appStore, ({ session }) => session.resident);
  const zones = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready' ? workspace.workspace.zones : noZones,
  );
  return (
    <section className={styles.near} aria-label={t('near.title')}>
      {visit.pin === null && <p>{t('near.choose')}</p>}
      <div className={styles.ways}>
        {visit.isMapOn && (
          <Button icon={<MapPin aria-hidden size={20} />} onPress={() => pickPin(true)}>
            {t('near.byMap')}
          </Button>
        )}
        <Button icon={<LocateFixed aria-hidden size={20} />} onPress={() => void locatePin()}>
          {t('near.byDevice')}
        </Button>
        <Select
          label={t('near.byZone')}
          items={[
            { id: '', label: t('near.noZone') },
            ...zones.map(({ id, name }) => ({ id: id as string, label: name })),
          ]}
          value={visit.pinZone ?? ''}
          onChange={(id) => id !== '' && putPinInZone(id as ZoneId)}
        />
        {visit.pin !== null && (
          <Button look="quiet" onPress={forgetPin}>
            {t('near.forget')}
          </Button>
        )}
      </div>
      {visit.picking === 'pin' && <p role="status">{t('near.byMapNow')}</p>}
      {visit.pinTrouble && <p role="status">{t(`near.trouble.${visit.pinTrouble}`)}</p>}
      <p className={styles.quiet}>{t('near.private')}</p>
    </section>
  );
}
