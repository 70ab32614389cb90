import { countsForQuestion } from '../../domain/counts-for-question.ts';
import { looseEdge } from '../../domain/loose-edge.ts';
import { measureSize } from '../../domain/measure-size.ts';
import { appStore } from '../../state/app-store.ts';
import type { Staging } from '../../state/session.ts';
import { formatAreaWithHectares, formatCount, formatLength } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './staging-readout.module.css';

/** Size, reach and snapping of the shape in the hand. */
export function StagingReadout({ staging }: { readonly staging: Staging }) {
  const { t, language } = useText();
  const reach = useStore(appStore, (state) => state.derived.coverage?.shapeReach ?? null);
  const question = useStore(appStore, (state) => state.session.question);
  const { geometry, snap } = staging;
  const counts = countsForQuestion(staging.kind, question);
  const { lengthMeters, areaSquareMeters } = geometry
    ? measureSize(geometry)
    : { lengthMeters: null, areaSquareMeters: null };
  const edge = staging.measureId === null ? looseEdge(staging, staging.pointer) : null;
  return (
    <ul className={styles.readout}>
      {lengthMeters !== null && (
        <li>
          {t('sketch.length')} <b>{formatLength(lengthMeters, language)}</b>
        </li>
      )}
      {areaSquareMeters !== null && (
        <li>
          {t('sketch.area')} <b>{formatAreaWithHectares(areaSquareMeters, language)}</b>
        </li>
      )}
      {geometry && reach && counts && (
        <li>{t('sketch.reaches', { residents: reach.residents })}</li>
      )}
      {edge && (
        <li>
          {t(staging.method === 'circle' ? 'sketch.radius' : 'sketch.segment')}{' '}
          <b>{formatLength(edge.lengthMeters, language)}</b>
          {staging.method !== 'circle' &&
            ` · ${formatCount(Math.round(edge.bearingDegrees) % 360, language)}°`}
        </li>
      )}
      {snap && <li className={styles.snap}>{t(`snap.${snap.to}`)}</li>}
    </ul>
  );
}
