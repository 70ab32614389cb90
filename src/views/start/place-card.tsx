import { useEffect, useState } from 'react';
import { countKeptMeasures, type PlaceToChoose } from '../../commands/read-places.ts';
import type { PlaceSummary } from '../../domain/place-summary.ts';
import type { Programme } from '../../domain/programme.ts';
import { programmeStanding } from '../../domain/programme-standing.ts';
import { planAddress, residentsAddress, writeAddress } from '../../state/address.ts';
import { formatCount } from '../../text/format.ts';
import { localText } from '../../text/local-text.ts';
import { type Translate, translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './place-card.module.css';
import { PlaceOutline } from './place-outline.tsx';

/** One place: its shape, its programme, and whether there is a plan of one's own. */
export function PlaceCard({ place }: { readonly place: PlaceToChoose }) {
  const { t } = useText();
  if ('trouble' in place) {
    const reason = translateReason(`refused.${place.trouble}`);
    return (
      <li className={joinClasses(styles.card, styles.broken)}>
        <p role="alert" className={styles.body}>
          {t('places.broken', { place: place.id, reason })}
        </p>
      </li>
    );
  }
  return <Readable summary={place.summary} />;
}

function Readable({ summary }: { readonly summary: PlaceSummary }) {
  const { t, language } = useText();
  const { id, title, programme, zones, zoneSet } = summary;
  const kept = useKeptMeasures(id);
  return (
    <li className={styles.card}>
      <PlaceOutline summary={summary} />
      <div className={styles.body}>
        <h2 className={styles.title}>
          <a className={styles.link} href={writeAddress(planAddress(id))}>
            {localText(title, language)}
          </a>
        </h2>
        <p className={styles.programme}>
          {programme ? wordsIn(programme.title, language) : t('places.noProgramme')}
        </p>
        {programme && <Standing programme={programme} />}
        <dl className={styles.facts}>
          {programme && programme.parties.length > 0 && (
            <div>
              <dt>{t('places.parties')}</dt>
              {programme.parties.map((party) => (
                <dd key={wordsIn(party, language)}>{wordsIn(party, language)}</dd>
              ))}
            </div>
          )}
          <div>
            <dt>{t('places.zones')}</dt>
            <dd>
              {t('places.zonesOf', {
                count: formatCount(zones, language),
                kind: localText(zoneSet.title, language),
              })}
            </dd>
          </div>
        </dl>
        <p>
          <a
            className={styles.residents}
            href={writeAddress(residentsAddress(id))}
            aria-label={t('places.residentsOf', { place: localText(title, language) })}
          >
            {t('places.residents')}
          </a>
        </p>
        {kept !== null && (
          <p className={styles.kept}>
            {kept > 0 ? t('places.kept', { count: kept }) : t('places.keptEmpty')}
          </p>
        )}
      </div>
    </li>
  );
}

/** The programme's years, and whether they are over. */
function Standing({ programme }: { readonly programme: Programme }) {
  const { t } = useText();
  const { from, extendedTo } = programme.period;
  const to = extendedTo ?? programme.period.to;
  const [thisYear] = useState(() => new Date().getFullYear());
  const standing = programmeStanding(programme.period, thisYear);
  const years = yearsText(from, to, t);
  return (
    <p className={styles.standing}>
      <span className={joinClasses(styles.badge, standing === 'under-way' && styles.isOn)}>
        {t(`places.standing.${standing}`, { from: from ?? '' })}
      </span>{' '}
      {years}
    </p>
  );
}

function yearsText(from: number | null, to: number | null, t: Translate): string {
  if (from !== null && to !== null) return t('places.period', { from, to });
  if (from !== null) return t('places.periodFrom', { from });
  return to === null ? '' : t('places.periodTo', { to });
}

function useKeptMeasures(id: PlaceSummary['id']): number | null {
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => {
    let isShown = true;
    void countKeptMeasures(id).then((count) => {
      if (isShown) setKept(count);
    });
    return () => {
      isShown = false;
    };
  }, [id]);
  return kept;
}
