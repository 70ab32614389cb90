import { useMemo, useState } from 'react';
import { type Contribution, contributionKinds } from '../../domain/contribution.ts';
import { subjectDistanceMeters } from '../../domain/subject-distance.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { OwnList } from './own-list.tsx';
import { SaidCard } from './said-card.tsx';
import styles from './say.module.css';
import { selectMeasures, selectZones } from './subject-words.ts';

type Shown = Contribution['kind'] | 'all';

/** What was said on this device, with what became of it, and what others said. */
export function SaidList() {
  const { t, language } = useText();
  const [shown, setShown] = useState<Shown>('all');
  const said = useSaidByOthers();
  const pin = useStore(appStore, ({ session }) => session.resident.pin);
  const kept = said.filter(({ kind }) => shown === 'all' || kind === shown);
  return (
    <section className={styles.section} aria-label={t('say.heading')}>
      <p>{t('say.intro')}</p>
      <OwnList />
      <h2 className={styles.heading}>{t('say.others')}</h2>
      {said.length === 0 ? (
        <p className={styles.hint}>{t('say.othersNone')}</p>
      ) : (
        <>
          <Select<Shown>
            label={t('say.filter')}
            items={(['all', ...contributionKinds] as const).map((id) => ({
              id,
              label: `${t(`say.filter.${id}`)} (${formatCount(
                said.filter(({ kind }) => id === 'all' || kind === id).length,
                language,
              )})`,
            }))}
            value={shown}
            onChange={setShown}
          />
          {pin && <p className={styles.hint}>{t('say.nearFirst')}</p>}
          <ul className={styles.list}>
            {kept.map((contribution) => (
              <SaidCard key={contribution.id} contribution={contribution} />
            ))}
          </ul>
          {kept.length === 0 && <p className={styles.hint}>{t('say.filterNone')}</p>}
        </>
      )}
    </section>
  );
}

/** What everybody may see and was not said here: near the pin first, else the latest first. */
function useSaidByOthers(): readonly Contribution[] {
  const contributions = useStore(appStore, ({ document }) => document.plan.contributions);
  const own = useStore(appStore, ({ session }) => session.resident.own);
  const pin = useStore(appStore, ({ session }) => session.resident.pin);
  const zones = useStore(appStore, selectZones);
  const measures = useStore(appStore, selectMeasures);
  return useMemo(() => {
    const mine = new Set(own.map(({ contribution }) => contribution.id));
    const others = Object.values(contributions)
      .filter(({ id, state }) => state === 'shown' && !mine.has(id))
      .toSorted((a, b) => b.madeOn.localeCompare(a.madeOn));
    if (!pin) return others;
    const far = new Map(
      others.map(({ id, about }) => [
        id,
        subjectDistanceMeters(about, pin, zones, measures) ?? Infinity,
      ]),
    );
    return others.toSorted((a, b) => {
      const [toA, toB] = [far.get(a.id) ?? Infinity, far.get(b.id) ?? Infinity];
      return toA === toB ? 0 : toA - toB;
    });
  }, [contributions, own, pin, zones, measures]);
}
