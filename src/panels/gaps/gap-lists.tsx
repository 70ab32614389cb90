import { useMemo, useState } from 'react';
import { focusGap } from '../../commands/focus-gap.ts';
import { goTo } from '../../commands/go-to.ts';
import { select } from '../../commands/select.ts';
import { geometryBounds } from '../../domain/geometry-bounds.ts';
import type { GapPlace, GapsAnswer, GapZone } from '../../domain/gaps.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { formatPercent } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useStore } from '../../ui/use-store.ts';
import { clearMap } from '../../commands/clear-map.ts';
import { GapRow } from './gap-row.tsx';
import styles from './gaps-panel.module.css';

interface GapListsProps {
  readonly answer: GapsAnswer;
  readonly loaded: LoadedWorkspace;
}

/** The places and the zones with the most people without, and the zones nothing is known of. */
export function GapLists({ answer, loaded }: GapListsProps) {
  const { t } = useText();
  const [by, setBy] = useState<'places' | 'zones'>('places');
  const zones = useMemo(() => new Map(loaded.zones.map((zone) => [zone.id, zone])), [loaded]);
  const { unknownZones } = answer;
  return (
    <>
      {answer.residentsWithout >= 0.5 && (
        <>
          <Segmented
            label={t('gaps.by')}
            value={by}
            onChange={setBy}
            items={[
              { id: 'places', label: t('gaps.by.places') },
              { id: 'zones', label: t('gaps.by.zones') },
            ]}
          />
          {by === 'places' ? (
            <Places answer={answer} zones={zones} />
          ) : (
            <Zones rows={answer.zones} zones={zones} />
          )}
        </>
      )}
      {unknownZones.length > 0 && (
        <Disclosure title={t('gaps.unknown', { count: unknownZones.length })}>
          <p className={styles.method}>
            {unknownZones.map(({ zoneId }) => zones.get(zoneId)?.name ?? zoneId).join(', ')}
          </p>
        </Disclosure>
      )}
    </>
  );
}

type ZonesById = ReadonlyMap<ZoneId, Zone>;

const shownAtFirst = 6;

function Places({ answer, zones }: { readonly answer: GapsAnswer; readonly zones: ZonesById }) {
  const { t } = useText();
  const inFocus = useStore(appStore, (state) => state.session.gapInFocus);
  const most = answer.places[0]?.residentsWithout ?? 1;
  const [shown, setShown] = useState(shownAtFirst);
  const hidden = answer.places.length - shown;
  return (
    <>
      <ol className={styles.list}>
        {answer.places.slice(0, shown).map((place) => (
          <GapRow
            key={place.id}
            name={place.zoneIds.map((id) => zones.get(id)?.name ?? id).join(', ')}
            people={place.residentsWithout}
            isAtMost={place.isAtMost}
            share={place.residentsWithout / most}
            detail={distance(place)}
            isOn={place.id === inFocus}
            onPress={() => {
              if (place.id !== inFocus) clearMap();
              focusGap(place);
            }}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Button look="quiet" onPress={() => setShown(answer.places.length)}>
          {t('action.showMore', { number: hidden })}
        </Button>
      )}
      {hidden <= 0 && answer.residentsElsewhere >= 0.5 && (
        <p className={styles.method}>
          {t('gaps.elsewhere', { people: answer.residentsElsewhere })}
        </p>
      )}
    </>
  );

  function distance({ medianMeters }: GapPlace): string {
    return medianMeters === null
      ? t('gaps.medianBeyond', { distance: answer.limitMeters })
      : t('gaps.median', { distance: medianMeters });
  }
}

function Zones({ rows, zones }: { readonly rows: readonly GapZone[]; readonly zones: ZonesById }) {
  const { t, language } = useText();
  const selection = useStore(appStore, (state) => state.session.selection);
  const without = rows.filter(({ residentsWithout }) => residentsWithout >= 0.5);
  const most = without[0]?.residentsWithout ?? 1;
  const [shown, setShown] = useState(shownAtFirst);
  const hidden = without.length - shown;
  return (
    <>
      <ol className={styles.list}>
        {without.slice(0, shown).map(({ zoneId, residents, residentsWithout, isAtMost }) => (
          <GapRow
            key={zoneId}
            name={zones.get(zoneId)?.name ?? zoneId}
            people={residentsWithout}
            isAtMost={isAtMost}
            share={residentsWithout / most}
            detail={t('gaps.zoneShare', {
              share: formatPercent(residents > 0 ? residentsWithout / residents : 0, language),
              all: residents,
            })}
            isOn={selection?.type === 'zone' && selection.id === zoneId}
            onPress={() => showZone(zones.get(zoneId))}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Button look="quiet" onPress={() => setShown(without.length)}>
          {t('action.showMore', { number: hidden })}
        </Button>
      )}
      {hidden <= 0 && without.length < rows.length && (
        <p className={styles.method}>{t('gaps.zonesDone')}</p>
      )}
    </>
  );
}

function showZone(zone: Zone | undefined): void {
  if (!zone) return;
  clearMap();
  select({ type: 'zone', id: zone.id });
  const bounds = geometryBounds(zone.geometry);
  if (bounds) goTo({ bounds });
}
