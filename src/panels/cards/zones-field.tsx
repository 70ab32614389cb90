import X from 'lucide-react/icons/x';
import { describeMeasure } from '../../commands/describe-measure.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './measure-fields.module.css';

const none = '';

/** The zones that a measure without a shape serves: one at least. */
export function ZonesField({ measure: { id, zones } }: { readonly measure: Measure }) {
  const { t } = useText();
  const known = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready' ? session.workspace.workspace.zones : null,
  );
  const nameOf = (zoneId: string): string =>
    known?.find((zone) => zone.id === zoneId)?.name ?? zoneId;
  const others = (known ?? []).filter((zone) => !zones.includes(zone.id));
  return (
    <div>
      <p className={styles.label}>{t('zones.served')}</p>
      <ul className={styles.zones}>
        {zones.map((zoneId) => (
          <li key={zoneId}>
            {nameOf(zoneId)}
            {zones.length > 1 && (
              <IconButton
                label={t('zones.leave', { zone: nameOf(zoneId) })}
                size="small"
                icon={<X aria-hidden size={14} />}
                onPress={() =>
                  describeMeasure(id, { zones: zones.filter((one) => one !== zoneId) })
                }
              />
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Select
          label={t('zones.add')}
          isLabelHidden
          items={[
            { id: none, label: t('zones.add') },
            ...others.map((zone) => ({ id: String(zone.id), label: zone.name })),
          ]}
          value={none}
          onChange={(chosen) => {
            const zone = others.find((one) => one.id === chosen);
            if (zone) describeMeasure(id, { zones: [...zones, zone.id] });
          }}
        />
      )}
    </div>
  );
}
