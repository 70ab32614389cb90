import MapPin from 'lucide-react/icons/map-pin';
import { type ReactNode, useId, useState } from 'react';
import { changeDraft } from '../../commands/change-draft.ts';
import { pickPlace, placeDraft, placeDraftInZone } from '../../commands/place-draft.ts';
import { zoneAround } from '../../commands/zone-around.ts';
import type { ContributionSubject } from '../../domain/contribution.ts';
import type { MeasureId, ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './say.module.css';
import { selectMeasures, selectZones, subjectWords } from './subject-words.ts';

type Way = ContributionSubject['type'];

const ways: readonly Way[] = ['place', 'zone', 'measure', 'everywhere'];

interface SubjectChoiceProps {
  readonly about: ContributionSubject | null;
  readonly trouble: string | null;
}

/** What it is about. Every way can be gone without a map. */
export function SubjectChoice({ about, trouble }: SubjectChoiceProps) {
  const { t } = useText();
  const name = useId();
  const troubleId = useId();
  const [wanted, setWanted] = useState<Way | null>(null);
  const measures = useStore(appStore, selectMeasures);
  const way = wanted ?? about?.type ?? null;
  const choose = (chosen: Way) => {
    setWanted(chosen);
    if (chosen === 'everywhere') changeDraft({ about: { type: 'everywhere' } });
    else if (about?.type !== chosen) changeDraft({ about: null });
  };
  return (
    <fieldset className={styles.part} aria-describedby={trouble ? troubleId : undefined}>
      <legend className={styles.legend}>{t('say.where')}</legend>
      {trouble && (
        <p id={troubleId} className={styles.trouble}>
          {trouble}
        </p>
      )}
      {ways
        .filter((one) => one !== 'measure' || measures.length > 0)
        .map((one) => (
          <div key={one} className={styles.way}>
            <label className={styles.choice}>
              <input
                type="radio"
                name={name}
                value={one}
                data-missing={trouble ? 'about' : undefined}
                checked={way === one}
                onChange={() => choose(one)}
              />
              <span>{t(`say.where.${one}`)}</span>
            </label>
            {way === one && <Details way={one} about={about} onChosen={() => setWanted(null)} />}
          </div>
        ))}
    </fieldset>
  );
}

interface DetailsProps {
  readonly way: Way;
  readonly about: ContributionSubject | null;
  readonly onChosen: () => void;
}

function Details({ way, about, onChosen }: DetailsProps): ReactNode {
  const { t } = useText();
  const zones = useStore(appStore, selectZones);
  const measures = useStore(appStore, selectMeasures);
  const none = { id: '', label: t('say.choose') };
  const ofZones = [none, ...zones.map(({ id, name }) => ({ id: id as string, label: name }))];
  if (way === 'place') return <PlaceDetails about={about} zoneItems={ofZones} />;
  if (way === 'zone') {
    return (
      <Select
        label={t('say.whichZone')}
        items={ofZones}
        value={about?.type === 'zone' ? about.zoneId : ''}
        onChange={(id) => {
          changeDraft({ about: id === '' ? null : { type: 'zone', zoneId: id as ZoneId } });
          if (id !== '') onChosen();
        }}
      />
    );
  }
  if (way === 'everywhere') return null;
  return (
    <Select
      label={t('say.whichMeasure')}
      items={[none, ...measures.map(({ id, title }) => ({ id: id as string, label: title }))]}
      value={about?.type === 'measure' ? about.measureId : ''}
      onChange={(id) => {
        changeDraft({ about: id === '' ? null : { type: 'measure', measureId: id as MeasureId } });
        if (id !== '') onChosen();
      }}
    />
  );
}

interface PlaceDetailsProps {
  readonly about: ContributionSubject | null;
  readonly zoneItems: readonly { readonly id: string; readonly label: string }[];
}

function PlaceDetails({ about, zoneItems }: PlaceDetailsProps) {
  const { t } = useText();
  const zones = useStore(appStore, selectZones);
  const pin = useStore(appStore, ({ session }) => session.resident.pin);
  const canTap = useStore(
    appStore,
    ({ session: { mapStatus } }) => mapStatus !== 'no-webgl' && mapStatus !== 'failed',
  );
  const [middleOf, setMiddleOf] = useState('');
  const isThere = about?.type === 'place' && zoneAround(about.at, zones)?.id === middleOf;
  return (
    <div className={styles.details}>
      {about?.type === 'place' && (
        <p className={styles.chosen}>
          <MapPin aria-hidden size={20} />
          {subjectWords(about, zones, [], t)}
        </p>
      )}
      <div className={styles.buttons}>
        {canTap && <Button onPress={() => pickPlace(true)}>{t('say.tapMap')}</Button>}
        {pin && <Button onPress={() => placeDraft(pin)}>{t('say.usePin')}</Button>}
      </div>
      <Select
        label={t('say.middleOfZone')}
        items={zoneItems}
        value={isThere ? middleOf : ''}
        onChange={(id) => {
          setMiddleOf(id);
          if (id !== '') placeDraftInZone(id as ZoneId);
        }}
      />
    </div>
  );
}
