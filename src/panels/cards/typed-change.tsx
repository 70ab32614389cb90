import { useState } from 'react';
import { bufferSelection } from '../../commands/buffer-selection.ts';
import { convertSelection } from '../../commands/convert-selection.ts';
import { rotateSelection } from '../../commands/rotate-selection.ts';
import { scaleSelection } from '../../commands/scale-selection.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import styles from './shape-operations.module.css';

/** What is done to the selected shapes by a number or a choice. */
export function TypedChange({ part }: { readonly part: 'turn' | 'zone' | 'convert' }) {
  switch (part) {
    case 'turn':
      return <TurnAndSize />;
    case 'zone':
      return <ZoneAround />;
    case 'convert':
      return <ConvertTo />;
  }
}

function TurnAndSize() {
  const { t } = useText();
  const [degrees, setDegrees] = useState(15);
  const [percent, setPercent] = useState(110);
  return (
    <div className={styles.typed}>
      <div className={styles.row}>
        <NumberField
          label={t('operations.degrees')}
          value={degrees}
          onChange={setDegrees}
          from={-360}
          to={360}
          step={1}
          decimals={2}
        />
        <Button onPress={() => rotateSelection(degrees)}>{t('operations.rotate')}</Button>
      </div>
      <div className={styles.row}>
        <NumberField
          label={t('operations.percent')}
          value={percent}
          onChange={setPercent}
          from={1}
          to={10_000}
          step={1}
          decimals={2}
        />
        <Button onPress={() => scaleSelection(percent / 100)}>{t('operations.scale')}</Button>
      </div>
    </div>
  );
}

function ZoneAround() {
  const { t } = useText();
  const [meters, setMeters] = useState(25);
  return (
    <div className={styles.typed}>
      <div className={styles.row}>
        <NumberField
          label={t('operations.distance')}
          value={meters}
          onChange={setMeters}
          from={1}
          to={5_000}
          step={5}
          decimals={1}
        />
        <Button onPress={() => bufferSelection(meters)}>{t('operations.draw')}</Button>
      </div>
    </div>
  );
}

function ConvertTo() {
  const { t } = useText();
  return (
    <div className={styles.typed}>
      <div className={styles.choices}>
        {(['point', 'line', 'area'] as const).map((shape) => (
          <Button key={shape} onPress={() => convertSelection(shape)}>
            {t(`operations.to.${shape}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
