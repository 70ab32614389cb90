import { useState } from 'react';
import { describeMeasuresAs } from '../../commands/describe-measure.ts';
import { showMeasures } from '../../commands/show-measures.ts';
import { announce } from '../../commands/announce.ts';
import type { MeasureWords } from '../../domain/edits/describe-measure.ts';
import type { FocusAreaId, MeasureId } from '../../domain/ids.ts';
import { measureStatuses } from '../../domain/schema/record-rules.ts';
import type { FocusArea } from '../../domain/focus-area.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './register-page.module.css';

const asIs = 'as-is';
const none = 'none';

interface ChosenBarProps {
  readonly ids: readonly MeasureId[];
  readonly focusAreas: readonly FocusArea[];
  readonly onClear: () => void;
}

/** What can be said of all lines that are chosen, in one step. */
export function ChosenBar({ ids, focusAreas, onClear }: ChosenBarProps) {
  const { t, language } = useText();
  // A new field once it has been said, so that the same can be said of others.
  const [said, setSaid] = useState(0);

  function say(words: MeasureWords): void {
    if (!describeMeasuresAs(ids, words).ok) return;
    setSaid(said + 1);
    announce('register.announce.said', { count: ids.length });
  }

  return (
    <section className={styles.chosenBar} aria-label={t('register.chosen', { count: ids.length })}>
      <div className={styles.chosenCount}>
        <p>{t('register.chosen', { count: ids.length })}</p>
        <LinkButton onPress={onClear}>{t('register.chooseNone')}</LinkButton>
      </div>
      <Select
        label={t('status.label')}
        value={asIs}
        items={[
          { id: asIs, label: t('register.asIs') },
          ...measureStatuses.map((id) => ({ id: String(id), label: t(`status.${id}`) })),
        ]}
        onChange={(chosen) => {
          const status = measureStatuses.find((one) => one === chosen);
          if (status) say({ status });
        }}
      />
      {focusAreas.length > 0 && (
        <Select
          label={t('measure.focusArea')}
          value={asIs}
          items={[
            { id: asIs, label: t('register.asIs') },
            ...focusAreas.map(({ id, title }) => ({
              id: String(id),
              label: wordsIn(title, language),
            })),
            { id: none, label: t('register.none.focusAreas') },
          ]}
          onChange={(chosen) => {
            if (chosen === asIs) return;
            say({ focusArea: chosen === none ? null : (chosen as FocusAreaId) });
          }}
        />
      )}
      <TextField
        key={said}
        label={t('measure.responsible')}
        value=""
        maxLength={200}
        onDone={(responsible) => say({ responsible })}
      />
      <Button onPress={() => showMeasures(ids)}>{t('register.showOnMap')}</Button>
    </section>
  );
}
