import { moveIndicator } from '../../commands/move-indicator.ts';
import { putIndicator } from '../../commands/put-indicator.ts';
import { removeIndicator } from '../../commands/remove-indicator.ts';
import type { FocusAreaId } from '../../domain/ids.ts';
import type { Indicator, IndicatorRole } from '../../domain/indicator.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { EditBreaks } from './edit-breaks.tsx';
import styles from './edit.module.css';

const directions = ['up', 'down', 'neither'] as const;
const roles: readonly IndicatorRole[] = ['municipal-homes', 'all-homes', 'residents'];
const mostDecimals = 6;

interface EditIndicatorProps {
  readonly indicator: Indicator;
  readonly inForce: ProgrammeInForce;
}

/** An indicator's form; each field is handed on when it is left. */
export function EditIndicator({ indicator, inForce }: EditIndicatorProps) {
  const { t, language } = useText();
  const { title, definition, unit, decimals, better, role, focusArea, origin } = indicator;
  const put = (change: Partial<Indicator>) => void putIndicator({ ...indicator, ...change });
  const areas = inForce.programme?.focusAreas ?? [];
  return (
    <Disclosure title={t('indicators.edit')}>
      <div className={styles.form}>
        <div className={styles.fields}>
          <TextField
            label={t('indicators.edit.title')}
            value={wordsIn(title, language)}
            maxLength={500}
            onDone={(words) => put({ title: words })}
          />
          <TextField
            label={t('indicators.unit')}
            value={wordsIn(unit, language)}
            maxLength={100}
            onDone={(words) => put({ unit: words })}
          />
          <OptionalNumber
            label={t('indicators.edit.decimals')}
            value={decimals}
            from={0}
            to={mostDecimals}
            onDone={(number) => put({ decimals: number ?? 0 })}
          />
          <Select
            label={t('indicators.better')}
            items={directions.map((id) => ({ id, label: t(`import.better.${id}`) }))}
            value={better}
            onChange={(chosen) => put({ better: chosen })}
          />
          <Select
            label={t('indicators.edit.role')}
            items={[
              { id: '', label: t('indicators.edit.role.none') },
              ...roles.map((id) => ({ id, label: t(`indicators.edit.role.${id}`) })),
            ]}
            value={role ?? ''}
            onChange={(chosen) => put({ role: roles.find((one) => one === chosen) ?? null })}
          />
          {areas.length > 0 && (
            <Select
              label={t('measure.focusArea')}
              items={[
                { id: '', label: t('indicators.edit.focusArea.none') },
                ...areas.map((area) => ({
                  id: String(area.id),
                  label: wordsIn(area.title, language),
                })),
              ]}
              value={focusArea ?? ''}
              onChange={(id) => put({ focusArea: id === '' ? null : (id as FocusAreaId) })}
            />
          )}
        </div>
        <TextField
          label={t('indicators.edit.definition')}
          value={wordsIn(definition, language)}
          maxLength={20_000}
          isMultiline
          onDone={(words) => put({ definition: words })}
        />
        <EditBreaks breaks={indicator.breaks} onChange={(breaks) => put({ breaks })} />
        <TextField
          label={t('indicators.origin')}
          value={origin}
          maxLength={500}
          onDone={(words) => put({ origin: words })}
        />
        <Whole indicator={indicator} inForce={inForce} />
      </div>
    </Disclosure>
  );
}

/** What is done to an indicator as a whole. */
function Whole({ indicator: { id }, inForce: { indicators } }: EditIndicatorProps) {
  const { t } = useText();
  const isOwn = useStore(appStore, ({ document }) => Object.hasOwn(document.plan.indicators, id));
  const isBundled = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready'
      ? (workspace.workspace.programme?.indicators.some((one) => one.id === id) ?? false)
      : false,
  );
  const at = indicators.findIndex((one) => one.id === id);
  return (
    <div className={styles.actions}>
      <Button look="quiet" isDisabled={at <= 0} onPress={() => moveIndicator(id, -1)}>
        {t('indicators.edit.up')}
      </Button>
      <Button
        look="quiet"
        isDisabled={at === indicators.length - 1}
        onPress={() => moveIndicator(id, 1)}
      >
        {t('indicators.edit.down')}
      </Button>
      {isOwn && (
        <Button look={isBundled ? 'quiet' : 'danger'} onPress={() => removeIndicator(id)}>
          {isBundled ? t('indicators.edit.reset') : t('indicators.edit.delete')}
        </Button>
      )}
    </div>
  );
}
