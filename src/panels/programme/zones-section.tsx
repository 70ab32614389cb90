import MapIcon from 'lucide-react/icons/map';
import { useState } from 'react';
import { editProgramme } from '../../commands/edit-programme.ts';
import { goToZone } from '../../commands/go-to-zone.ts';
import { goToZones } from '../../commands/go-to-zones.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { ReferenceArea } from '../../domain/indicator.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { formatList } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/choice-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { useProgramme } from './use-programme.ts';

interface ZonesSectionProps {
  readonly covered: readonly ZoneId[];
  readonly areas: readonly ReferenceArea[];
}

const fewZones = 12;

/** The zones it covers, each a way to its place on the map. */
export function ZonesSection({ covered, areas }: ZonesSectionProps) {
  const { t, language, loaded } = useProgramme();
  const zones = loaded?.zones ?? [];
  const chosen = zones.filter(({ id }) => covered.includes(id));
  const gone = covered.filter((id) => !zones.some((zone) => zone.id === id));
  const named = areas.filter((area) => area.zones.length > 0);
  return (
    <ProgrammeSection part="zones" editor={<ZonesEditor covered={covered} zones={zones} />}>
      {covered.length === 0 ? (
        <p>{t('programme.zones.all')}</p>
      ) : (
        <ul className={styles.chips}>
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <LinkButton
                label={t('programme.zones.show', { zone: name })}
                onPress={() => goToZone(id)}
              >
                {name}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {gone.length > 0 && (
        <p className={styles.warning}>{t('programme.zones.gone', { zones: gone.join(', ') })}</p>
      )}
      {chosen.length > 0 && (
        <div>
          <Button
            look="quiet"
            icon={<MapIcon aria-hidden size={16} />}
            onPress={() => goToZones(covered)}
          >
            {t('programme.zones.showAll')}
          </Button>
          <p className={styles.soft}>{t('programme.zones.onMap')}</p>
        </div>
      )}
      {named.map((area) => (
        <p key={area.id} className={styles.soft}>
          {t('programme.zones.area', {
            area: wordsIn(area.title, language),
            zones: formatList(namesOf(area.zones, zones), language),
          })}
        </p>
      ))}
    </ProgrammeSection>
  );
}

function namesOf(ids: readonly ZoneId[], zones: readonly Zone[]): readonly string[] {
  return ids.map((id) => zones.find((zone) => zone.id === id)?.name ?? id);
}

function ZonesEditor({
  covered,
  zones,
}: {
  readonly covered: readonly ZoneId[];
  readonly zones: readonly Zone[];
}) {
  const { t } = useProgramme();
  const [searched, setSearched] = useState('');
  const wanted = searched.trim().toLocaleLowerCase();
  const shown = zones.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const hidden = covered.filter((id) => !shown.some((zone) => zone.id === id));
  return (
    <>
      {zones.length > fewZones && (
        <SearchBox label={t('programme.zones.search')} value={searched} onChange={setSearched} />
      )}
      <CheckList
        label={t('programme.zones.choose')}
        items={shown.map(({ id, name }) => ({ id, label: name }))}
        values={covered.filter((id) => !hidden.includes(id))}
        isInColumns
        // What the search hides stays chosen.
        onChange={(ids) => {
          const next = new Set([...ids, ...hidden]);
          const known = zones.filter(({ id }) => next.has(id)).map(({ id }) => id);
          editProgramme('zones', { zones: known });
        }}
      />
      <p className={styles.soft}>{t('programme.zones.noneMeansAll')}</p>
    </>
  );
}
