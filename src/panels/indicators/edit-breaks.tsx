import X from 'lucide-react/icons/x';
import type { SeriesBreak } from '../../domain/indicator.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './edit.module.css';

interface EditBreaksProps {
  readonly breaks: readonly SeriesBreak[];
  readonly onChange: (breaks: readonly SeriesBreak[]) => void;
}

/** Where the series is another one from a year on, and why. */
export function EditBreaks({ breaks, onChange }: EditBreaksProps) {
  const { t, language } = useText();
  return (
    <>
      {breaks.map((one) => (
        <div key={one.year} className={styles.row}>
          <TextField
            label={t('indicators.edit.breakWhy', { year: one.year })}
            value={wordsIn(one.why, language)}
            maxLength={2_000}
            onDone={(why) =>
              onChange(breaks.map((other) => (other === one ? { ...one, why } : other)))
            }
          />
          <IconButton
            label={t('indicators.edit.breakRemove', { year: one.year })}
            icon={<X aria-hidden size={18} />}
            onPress={() => onChange(breaks.filter((other) => other !== one))}
          />
        </div>
      ))}
      <div className={styles.short}>
        <OptionalNumber
          key={breaks.length}
          label={t('indicators.edit.breakYear')}
          value={null}
          from={1500}
          to={2199}
          isGrouped={false}
          onDone={(year) => {
            if (year === null) return;
            onChange([...breaks, { year, why: '' }].toSorted((a, b) => a.year - b.year));
          }}
        />
      </div>
    </>
  );
}
