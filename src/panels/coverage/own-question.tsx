import { askQuestion } from '../../commands/ask-question.ts';
import type { CoverageQuestion, TargetKind } from '../../domain/coverage-question.ts';
import { formatDistance } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Slider } from '../../ui/slider.tsx';
import styles from './own-question.module.css';

const targetKinds: readonly TargetKind[] = ['meeting-place', 'green-area', 'walking-route'];
const sliderTo = 2_000;

export function OwnQuestion({ question }: { readonly question: CoverageQuestion }) {
  const { t, language } = useText();
  const ask = (change: Partial<CoverageQuestion>) => askQuestion({ ...question, ...change });
  const isNorwegian = language === 'nb' || language === 'nn';
  const unit = isNorwegian ? 1_000 : 10_000;
  return (
    <div className={styles.own}>
      <Select
        label={t('question.targetKind')}
        items={targetKinds.map((id) => ({ id, label: t(`targetKind.${id}`) }))}
        value={question.targetKind}
        onChange={(targetKind) =>
          ask({ targetKind, placeKinds: null, minAreaSquareMeters: 0, strictlyLarger: false })
        }
      />
      <div className={styles.distance}>
        <NumberField
          label={t('question.distance')}
          value={Math.round(question.distanceMeters)}
          from={0}
          to={20_000}
          step={50}
          onChange={(distanceMeters) => ask({ distanceMeters })}
        />
        <Slider
          label={t('question.distance')}
          isLabelHidden
          from={50}
          to={sliderTo}
          step={50}
          value={Math.min(sliderTo, question.distanceMeters)}
          valueText={formatDistance(question.distanceMeters, language)}
          onChange={(distanceMeters) => ask({ distanceMeters })}
        />
      </div>
      {question.targetKind === 'green-area' && (
        <NumberField
          label={isNorwegian ? t('question.minAreaDaa') : t('question.minAreaHa')}
          value={question.minAreaSquareMeters / unit}
          from={0}
          to={100_000}
          step={isNorwegian ? 1 : 0.1}
          decimals={2}
          onChange={(value) => ask({ minAreaSquareMeters: value * unit, strictlyLarger: false })}
        />
      )}
    </div>
  );
}
