import { useText } from '../../text/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';

interface MinAreaProps {
  readonly squareMeters: number;
  readonly onChange: (squareMeters: number) => void;
}

/** The smallest area that counts, in the unit its readers use. */
export function MinArea({ squareMeters, onChange }: MinAreaProps) {
  const { t, language } = useText();
  const isNorwegian = language === 'nb' || language === 'nn';
  const unit = isNorwegian ? 1_000 : 10_000;
  return (
    <NumberField
      label={isNorwegian ? t('question.minAreaDaa') : t('question.minAreaHa')}
      value={squareMeters / unit}
      from={0}
      to={100_000}
      step={isNorwegian ? 1 : 0.1}
      decimals={2}
      onChange={(value) => onChange(value * unit)}
    />
  );
}
