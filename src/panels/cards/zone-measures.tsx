import { useMemo } from 'react';
import { goToMeasure } from '../../commands/go-to-measure.ts';
import { wordedMeasure } from '../../commands/worded-measure.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import { registerMeasures } from '../../domain/register-measures.ts';
import { servedZones } from '../../domain/served-zones.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './measure-fields.module.css';

interface ZoneMeasuresProps {
  readonly zone: Zone;
  readonly loaded: LoadedWorkspace;
}

/** The measures that serve a zone as a whole, which have no shape to be found by on the map. */
export function ZoneMeasures({ zone, loaded }: ZoneMeasuresProps) {
  const { t, language } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const { programme } = useStore(appStore, selectProgramme);
  const measures = useMemo(
    () =>
      registerMeasures(plan, loaded.plannedMeasures, programme).filter(
        (measure) =>
          measure.geometry === null &&
          measure.status !== 'dropped' &&
          servedZones(measure, loaded.zones, programme).includes(zone.id),
      ),
    [plan, loaded, programme, zone],
  );
  if (measures.length === 0) return null;
  return (
    <div>
      <h3 className={styles.label}>{t('register.forZone')}</h3>
      <ul className={styles.stack}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <LinkButton onPress={() => goToMeasure(measure.id)}>
              {wordedMeasure(measure, loaded, language).title}
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
