import { changeReport } from '../../commands/change-report.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './report-page.module.css';

const noZones: readonly never[] = [];

/** Which zones the report is about; one at least. */
export function ReportZones({ chosen }: { readonly chosen: readonly ZoneId[] }) {
  const { t } = useText();
  const zones = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready' ? workspace.workspace.zones : noZones,
  );
  const isOn = new Set(chosen);
  const change = (id: ZoneId, isWanted: boolean) => {
    const next = zones
      .map((zone) => zone.id)
      .filter((one) => (one === id ? isWanted : isOn.has(one)));
    if (next.length > 0) changeReport({ zoneIds: next });
  };
  return (
    <div className={styles.zones}>
      <div className={styles.actions}>
        <Button onPress={() => changeReport({ zoneIds: null })}>
          {t('report.zones.ofProgramme')}
        </Button>
        <Button onPress={() => changeReport({ zoneIds: zones.map(({ id }) => id) })}>
          {t('report.zones.everything')}
        </Button>
      </div>
      <ul className={styles.zoneList} aria-label={t('report.zones.choose')}>
        {zones.map(({ id, name }) => (
          <li key={id}>
            <label className={styles.zone}>
              <input
                type="checkbox"
                checked={isOn.has(id)}
                disabled={isOn.has(id) && isOn.size === 1}
                onChange={(event) => change(id, event.target.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {isOn.size === 1 && <p className={styles.hint}>{t('report.zones.leastOne')}</p>}
    </div>
  );
}
