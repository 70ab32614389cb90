import { useMemo, useState } from 'react';
import { publicMeasures } from '../../commands/public-measures.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { Button } from '../../ui/button.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CompareProposals } from './compare-proposals.tsx';
import { groupMeasures } from './group-measures.ts';
import { MeasureLine } from './measure-line.tsx';
import { kindWords } from '../../commands/kind-words.ts';
import styles from './near.module.css';
import { type Asked, everything, passesAll } from './passes-all.ts';
import { useTelling } from './use-telling.ts';
import { zonesByName } from './zones-by-name.ts';

/** Everything that is planned, in groups by how far it has come; searched and sifted. */
export function MeasuresList() {
  const telling = useTelling();
  const { t, loaded, kinds, language } = telling;
  const [asked, setAsked] = useState<Asked>(everything);
  const measures = useStore(appStore, publicMeasures);
  const answer = useStore(appStore, ({ derived }) => derived.near);
  const groups = useMemo(
    () => groupMeasures(measures.filter(passesAll(asked, telling)), telling),
    [measures, asked, telling],
  );
  const meters = new Map(answer?.measures.map((one) => [one.id, one.meters]));
  if (measures.length === 0) return <p>{t('near.noMeasures')}</p>;
  const all = { id: '', label: t('near.filter.all') };
  const statuses = [...new Set(measures.map(({ status }) => status))];
  const kindNames = [...new Set(measures.map((one) => kindWords(one, kinds, t)))].toSorted((a, b) =>
    a.localeCompare(b),
  );
  const shown = groups.reduce((sum, group) => sum + group.measures.length, 0);
  return (
    <section className={styles.near} aria-label={t('near.measures')}>
      <SearchBox
        label={t('near.search')}
        value={asked.text}
        onChange={(text) => setAsked({ ...asked, text })}
      />
      <div className={styles.filters}>
        <Select
          label={t('near.filter.status')}
          items={[
            all,
            ...statuses.map((status) => ({ id: status as string, label: t(`status.${status}`) })),
          ]}
          value={asked.status ?? ''}
          onChange={(id) => setAsked({ ...asked, status: (id || null) as MeasureStatus | null })}
        />
        <Select
          label={t('near.filter.kind')}
          items={[all, ...kindNames.map((name) => ({ id: name, label: name }))]}
          value={asked.kind ?? ''}
          onChange={(id) => setAsked({ ...asked, kind: id || null })}
        />
        <Select
          label={t('near.filter.zone')}
          items={[
            all,
            ...zonesByName(loaded?.zones ?? [], language).map(({ id, name }) => ({
              id: id as string,
              label: name,
            })),
          ]}
          value={asked.zone ?? ''}
          onChange={(id) => setAsked({ ...asked, zone: (id || null) as ZoneId | null })}
        />
      </div>
      <p role="status" className={styles.quiet}>
        {t('near.shown', { shown, all: measures.length })}
      </p>
      {shown === 0 && (
        <>
          <p>{t('near.noneFound')}</p>
          <Button onPress={() => setAsked(everything)}>{t('near.clear')}</Button>
        </>
      )}
      {groups.map(({ id, title, measures: grouped }) => (
        <section key={id} className={styles.part} aria-labelledby={`near-group-${id}`}>
          <h3 id={`near-group-${id}`}>
            {title} ({grouped.length})
          </h3>
          <ul className={styles.list}>
            {grouped.map((measure) => (
              <MeasureLine
                key={measure.id}
                measure={measure}
                telling={telling}
                meters={meters.get(measure.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <CompareProposals />
    </section>
  );
}
