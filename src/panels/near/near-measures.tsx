import { nearMeters, type NearAnswer } from '../../domain/near-answer.ts';
import type { Measure } from '../../domain/measure.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MeasureLine } from './measure-line.tsx';
import styles from './near.module.css';
import { useTelling } from './use-telling.ts';

interface NearMeasuresProps {
  readonly measures: readonly Measure[];
  /** null: still being worked out. */
  readonly answer: NearAnswer | null;
  readonly zoneName: string;
  /** Without a place of their own, for the zone of the pin. */
  readonly ofZone: readonly Measure[];
  readonly ofWhole: readonly Measure[];
}

/** What is planned within the distance, nearest first, then what serves the whole zone and place. */
export function NearMeasures({ measures, answer, zoneName, ofZone, ofWhole }: NearMeasuresProps) {
  const telling = useTelling();
  const { t } = telling;
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const near = (answer?.measures ?? []).flatMap(({ id, meters }) => {
    const measure = byId.get(id);
    return measure ? [{ measure, meters }] : [];
  });
  return (
    <>
      {near.length > 0 && (
        <section className={styles.part} aria-labelledby="near-list">
          <h3 id="near-list">{t('near.listTitle', { distance: nearMeters })}</h3>
          <ul className={styles.list}>
            {near.map(({ measure, meters }) => (
              <MeasureLine key={measure.id} measure={measure} meters={meters} telling={telling} />
            ))}
          </ul>
        </section>
      )}
      {ofZone.length > 0 && (
        <section className={styles.part} aria-labelledby="near-zone">
          <h3 id="near-zone">{t('near.zoneTitle', { zone: zoneName })}</h3>
          <ul className={styles.list}>
            {ofZone.map((measure) => (
              <MeasureLine key={measure.id} measure={measure} telling={telling} />
            ))}
          </ul>
        </section>
      )}
      {ofWhole.length > 0 && (
        <Disclosure title={`${t('near.wholeTitle')} (${ofWhole.length})`}>
          <ul className={styles.list}>
            {ofWhole.map((measure) => (
              <MeasureLine key={measure.id} measure={measure} telling={telling} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
