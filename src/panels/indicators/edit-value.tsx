import { clearValue, setValue, typeValue, type ValuePlace } from '../../commands/set-value.ts';
import { observationKey, type ObservationStatus } from '../../domain/indicator.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './edit.module.css';
import { editableValue } from './editable-value.ts';

const statuses: readonly ObservationStatus[] = [
  'measured',
  'estimated',
  'illustrative',
  'suppressed',
  'missing',
];

interface EditValueProps {
  readonly place: ValuePlace;
  readonly name: string;
}

/** What is said of one value beside the number: how sure it is, why, and where it is from. */
export function EditValue({ place, name }: EditValueProps) {
  const { t, language } = useText();
  const key = observationKey(place.indicatorId, place.zoneId, place.year);
  const one = useStore(appStore, (state) => selectProgramme(state).observations.get(key) ?? null);
  const isOwn = useStore(appStore, ({ document }) =>
    Object.hasOwn(document.plan.observations, key),
  );
  const isBundled = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready'
      ? (workspace.workspace.programme?.observations.some(
          ({ indicatorId, zoneId, year }) => observationKey(indicatorId, zoneId, year) === key,
        ) ?? false)
      : false,
  );
  return (
    <section className={styles.value} aria-label={name}>
      <h4 className={styles.name}>
        {name}
        {isOwn && <span className={styles.soft}> {t('indicators.values.own')}</span>}
      </h4>
      <div className={styles.fields}>
        <TextField
          label={t('import.preview.value')}
          value={editableValue(one, language)}
          maxLength={60}
          onDone={(text) => void typeValue(place, text)}
        />
        <Select
          label={t('indicators.values.status')}
          items={statuses.map((id) => ({ id, label: t(`indicators.values.status.${id}`) }))}
          value={one?.status ?? 'missing'}
          onChange={(status) => void setValue(place, { status })}
        />
        {one && (
          <>
            <TextField
              label={t('indicators.values.note')}
              value={wordsIn(one.note, language)}
              maxLength={2_000}
              onDone={(note) => void setValue(place, { note })}
            />
            <TextField
              label={t('indicators.values.origin')}
              value={one.origin}
              maxLength={500}
              onDone={(origin) => void setValue(place, { origin })}
            />
          </>
        )}
      </div>
      {isOwn && (
        <div className={styles.actions}>
          <Button look="quiet" onPress={() => void clearValue(place)}>
            {isBundled ? t('indicators.values.reset') : t('indicators.values.remove')}
          </Button>
        </div>
      )}
    </section>
  );
}
