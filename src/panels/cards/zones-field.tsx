import X from 'lucide-react/icons/x';
import { describeMeasure } from '../../commands/describe-measure.ts';
import type { Measure } from '../../domain/measure.ts';
import { measureZones } from '../../domain/measure-zones.ts';
import { appStore } from '../../state/app-store.ts';
import { formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './measure-fields.module.css';

const none = '';

/** The zones that a measure serves; with none those of its shape, or the whole place. */
export function ZonesField({ measure }: { readonly measure: Measure }) {
  const { id, zones, geometry } = measure;
  const { t, language } = useText();
  const known = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready' ? session.workspace.workspace.zones : null,
  );
  const nameOf = (zoneId: string): string =>
    known?.find((zone) => zone.id === zoneId)?.name ?? zoneId;
  const own = formatList(known ? measureZones(measure, known).map(nameOf) : [], language);
  const others = (known ?? []).filter((zone) => !zones.includes(zone.id));
  return (
    <div>
      <p className={styles.label}>{t('zones.served')}</p>
      {zones.length === 0 && (
        <p>
          {geometry === null
            ? t('register.wholePlace')
            : t('register.zonesOfShape', { zones: own })}
        </p>
      )}
      <ul className={styles.zones}>
        {zones.map((zoneId) => (
          <li key={zoneId}>
            {nameOf(zoneId)}
            <IconButton
              label={t('zones.leave', { zone: nameOf(zoneId) })}
              size="small"
              icon={<X aria-hidden size={14} />}
              onPress={() => describeMeasure(id, { zones: zones.filter((one) => one !== zoneId) })}
            />
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
