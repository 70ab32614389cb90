import { measureSize } from '../../domain/measure-size.ts';
import { measureKind } from '../../domain/measure-kind.ts';
import type { Measure } from '../../domain/measure.ts';
import type { ReachModel } from '../../domain/coverage-question.ts';
import { countsForQuestion } from '../../domain/counts-for-question.ts';
import type { SketchedWay } from '../../domain/sketched-way.ts';
import { wayOfMeasure } from '../../domain/sketched-ways.ts';
import { wayCounts } from '../../domain/way-counts.ts';
import { appStore } from '../../state/app-store.ts';
import { formatAreaWithHectares, formatDistance } from '../../text/format.ts';
import { limitWords } from '../../text/question-words.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './measure-effect.module.css';

interface MeasureEffectProps {
  readonly measure: Measure;
  /** Drawn here: it wears the colour of what is sketched. */
  readonly isSketch: boolean;
}

/** How large a measure is and whom it reaches by the question on the board. */
export function MeasureEffect({ measure, isSketch }: MeasureEffectProps) {
  const { t, language } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const answer = useStore(appStore, (state) => state.derived.coverage);
  const size = measure.geometry ? measureSize(measure.geometry) : null;
  const length = size?.lengthMeters ?? null;
  const counts = countsForQuestion(measure.kind, question);
  const way = measure.geometry && wayOfMeasure(measure.id, measure.kind, measure.geometry);
  const area = size?.areaSquareMeters ?? null;
  const canCount = measureKind(measure.kind).counts !== null;
  const isTooSmall = area !== null && area < question.minAreaSquareMeters;
  return (
    <ul className={joinClasses(styles.effect, isSketch && styles.sketch)}>
      {length !== null && (
        <li>
          {t('measure.length')} <b>{formatDistance(length, language)}</b>
        </li>
      )}
      {area !== null && (
        <li>
          {t('measure.area')} <b>{formatAreaWithHectares(area, language)}</b>
        </li>
      )}
      {!measure.geometry && <li>{t('measure.noShape')}</li>}
      {!counts && !way && (
        <li className={styles.quiet}>
          {canCount ? t('measure.notCounted') : t(`kindHint.${measure.kind}`)}
        </li>
      )}
      {way && <li className={styles.quiet}>{t(wayWords(way, question.reach))}</li>}
      {counts && isTooSmall && <li className={styles.quiet}>{t('measure.tooSmall')}</li>}
      {counts && !isTooSmall && answer?.shapeReach && (
        <li className={styles.reach}>
          {t('measure.reaches', {
            residents: answer.shapeReach.residents,
            group: t(`groupMany.${answer.question.counts}`),
            distance: limitWords(answer.question, t, language),
          })}
        </li>
      )}
    </ul>
  );
}

function wayWords(way: SketchedWay, reach: ReachModel) {
  if (way.effect === 'crossing' && reach === 'network' && !wayCounts(way, reach)) {
    return 'measure.way.crossing.notALine' as const;
  }
  const counts = wayCounts(way, reach) ? 'counted' : 'notAsked';
  return `measure.way.${way.effect}.${counts}` as const;
}
