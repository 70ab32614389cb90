import { showIndicator } from '../../commands/show-indicator.ts';
import { openPanel } from '../../commands/open-panel.ts';
import type { HomesMissing, HousingZone } from '../../domain/housing-mix.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator, IndicatorRole } from '../../domain/indicator.ts';
import { formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './housing-page.module.css';

interface MissingZonesProps {
  readonly zones: readonly HousingZone[];
  readonly indicators: readonly Indicator[];
  readonly nameOf: (id: ZoneId) => string;
}

const reasons: readonly HomesMissing[] = ['municipal', 'all', 'both', 'more-municipal-than-all'];

/** Which zones are in no share and no index, why, and where what is missing is entered. */
export function MissingZones({ zones, indicators, nameOf }: MissingZonesProps) {
  const { t, language } = useText();
  const missing = zones.filter((zone) => zone.missing !== null);
  if (missing.length === 0) return null;
  return (
    <div className={styles.part}>
      <Disclosure title={t('housing.left', { count: missing.length })}>
        <ul className={styles.reasons}>
          {reasons.flatMap((reason) => {
            const names = missing
              .filter((zone) => zone.missing === reason)
              .map(({ zoneId }) => nameOf(zoneId));
            return names.length === 0
              ? []
              : [
                  <li key={reason}>
                    {t(`housing.missing.${reason}`)}: {formatList(names, language)}
                  </li>,
                ];
          })}
        </ul>
      </Disclosure>
      <div className={styles.buttons}>
        <EnterButton role="municipal-homes" indicators={indicators} />
        <EnterButton role="all-homes" indicators={indicators} />
      </div>
    </div>
  );
}

interface EnterButtonProps {
  readonly role: Exclude<IndicatorRole, 'residents'>;
  readonly indicators: readonly Indicator[];
}

function EnterButton({ role, indicators }: EnterButtonProps) {
  const { t } = useText();
  const found = indicators.find((indicator) => indicator.role === role);
  const words = t(role === 'all-homes' ? 'housing.enter.all' : 'housing.enter.municipal');
  return (
    <Button onPress={() => (found ? showIndicator(found.id) : openPanel('indicators'))}>
      {words}
    </Button>
  );
}
