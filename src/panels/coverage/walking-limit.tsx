import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { mostDistanceMeters } from '../../domain/coverage-question.ts';
import { formatDistance, formatNumberAt, formatNumberUpTo } from '../../text/format.ts';
import { minutesOf } from '../../text/question-words.ts';
import { useText } from '../../text/use-text.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Slider } from '../../ui/slider.tsx';
import styles from './walking-limit.module.css';
import { speedOf, type WalkerId, walkers } from './walkers.ts';

const sliderToMeters = 2_000;
const sliderToMinutes = 20;

interface WalkingLimitProps {
  readonly question: CoverageQuestion;
  readonly onChange: (change: Partial<CoverageQuestion>) => void;
}

/** How far: in metres, or in minutes at the speed of somebody who walks. */
export function WalkingLimit({ question, onChange }: WalkingLimitProps) {
  const { t, language } = useText();
  const { distanceMeters, walkingSpeedKmh: speed } = question;
  return (
    <>
      <Segmented
        label={t('question.unit')}
        value={speed === null ? 'meters' : 'minutes'}
        onChange={(unit) =>
          onChange(
            unit === 'meters'
              ? { walkingSpeedKmh: null, distanceMeters: Math.round(distanceMeters) }
              : walkFor(minutesAt(distanceMeters, walkers.adult.speedKmh), walkers.adult.speedKmh),
          )
        }
        items={[
          { id: 'meters', label: t('question.inMeters') },
          { id: 'minutes', label: t('question.inMinutes') },
        ]}
      />
      <div className={styles.distance}>
        {speed === null ? (
          <>
            <NumberField
              label={t('question.distance')}
              value={Math.round(distanceMeters)}
              from={1}
              to={mostDistanceMeters}
              step={50}
              onChange={(meters) => onChange({ distanceMeters: meters })}
            />
            <Slider
              label={t('question.distance')}
              isLabelHidden
              from={50}
              to={sliderToMeters}
              step={50}
              value={Math.min(sliderToMeters, distanceMeters)}
              valueText={formatDistance(distanceMeters, language)}
              onChange={(meters) => onChange({ distanceMeters: meters })}
            />
          </>
        ) : (
          <>
            <NumberField
              label={t('question.minutes')}
              value={minutesAt(distanceMeters, speed)}
              from={1}
              to={Math.floor(minutesOf(mostDistanceMeters, speed))}
              step={1}
              onChange={(minutes) => onChange(walkFor(minutes, speed))}
            />
            <Slider
              label={t('question.minutes')}
              isLabelHidden
              from={1}
              to={sliderToMinutes}
              step={1}
              value={Math.min(sliderToMinutes, minutesAt(distanceMeters, speed))}
              valueText={formatDistance(distanceMeters, language)}
              onChange={(minutes) => onChange(walkFor(minutes, speed))}
            />
          </>
        )}
      </div>
      {speed !== null && (
        <>
          <Walker speed={speed} question={question} onChange={onChange} />
          <p className={styles.note}>
            {t('question.minutesAre', {
              distance: distanceMeters,
              speed: formatNumberUpTo(speed, 1, language),
            })}
          </p>
        </>
      )}
    </>
  );
}

function Walker({ speed, question, onChange }: WalkingLimitProps & { readonly speed: number }) {
  const { t, language } = useText();
  const known = speedOf(question);
  /** The minutes stay when the speed changes: that is what was asked. */
  const walk = (speedKmh: number, stepFree: boolean): void =>
    onChange({ ...walkFor(minutesAt(question.distanceMeters, speed), speedKmh), stepFree });
  return (
    <>
      <ChoiceList<WalkerId | 'own'>
        label={t('speed.label')}
        value={known ?? 'own'}
        onChange={(id) => {
          if (id === 'own') walk(walkers.own.speedKmh, question.stepFree);
          else walk(walkers[id].speedKmh, walkers[id].stepFree);
        }}
        items={[
          ...(['adult', 'child', 'wheelchair'] as const).map((id) => ({
            id,
            label: t(`speed.${id}`, {
              speed: formatNumberAt(walkers[id].speedKmh, 1, language),
            }),
            ...(id === 'wheelchair' ? { hint: t('speed.wheelchair.about') } : {}),
          })),
          { id: 'own', label: t('speed.own') },
        ]}
      />
      {known === null && (
        <NumberField
          label={t('speed.ownField')}
          value={speed}
          from={0.5}
          to={20}
          step={0.1}
          decimals={1}
          onChange={(speedKmh) => walk(speedKmh, question.stepFree)}
        />
      )}
    </>
  );
}

/** Whole minutes, at least one: nobody plans by seconds. */
function minutesAt(distanceMeters: number, speedKmh: number): number {
  return Math.max(1, Math.round(minutesOf(distanceMeters, speedKmh)));
}

function walkFor(
  minutes: number,
  speedKmh: number,
): Pick<CoverageQuestion, 'walkingSpeedKmh' | 'distanceMeters'> {
  const meters = (minutes * speedKmh * 1_000) / 60;
  return { walkingSpeedKmh: speedKmh, distanceMeters: Math.min(mostDistanceMeters, meters) };
}
