import { Label } from 'react-aria-components/Label';
import {
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components/Slider';
import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** The value as it is written beside the slider. */
  readonly valueText: string;
  readonly isLabelHidden?: boolean;
  /** How the value is read aloud, where it is not a plain number. */
  readonly format?: Intl.NumberFormatOptions;
}

export function Slider({
  label,
  value,
  onChange,
  from,
  to,
  step,
  valueText,
  isLabelHidden = false,
  format,
}: SliderProps) {
  return (
    <AriaSlider
      className={styles.slider}
      value={value}
      onChange={onChange}
      minValue={from}
      maxValue={to}
      step={step}
      {...(format ? { formatOptions: format } : {})}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <SliderOutput className={styles.output}>{valueText}</SliderOutput>
      <SliderTrack className={styles.track}>
        {({ state }) => (
          <>
            <div className={styles.rail} />
            <div
              className={styles.filled}
              style={{ width: `${state.getThumbPercent(0) * 100}%` }}
            />
            <SliderThumb className={styles.thumb} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  );
}
