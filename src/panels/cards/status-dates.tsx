import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { describeMeasure } from '../../commands/describe-measure.ts';
import { today } from '../../commands/today.ts';
import type { Measure, MeasureStatus, StatusDate } from '../../domain/measure.ts';
import { measureStatuses } from '../../domain/schema/record-rules.ts';
import { sortedByDate } from '../../domain/sorted-by-date.ts';
import { typedDate } from '../../text/typed-date.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CheckedField } from '../../ui/checked-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './budget-rows.module.css';
import { useDraft } from './use-draft.ts';

/** When a measure came to each of its statuses, the earliest first. */
export function StatusDates({ measure }: { readonly measure: Measure }) {
  const { t } = useText();
  const { id, status, statusDates } = measure;
  const rows = statusDates.map((one, at) => ({ key: `date ${at}`, at, one }));
  const [adds, setAdds] = useState(0);

  function put(dates: readonly StatusDate[]): void {
    describeMeasure(id, { statusDates: sortedByDate(dates) });
  }

  const backward = statusDates.find(
    (one, i) =>
      i > 0 &&
      measureStatuses.indexOf(one.status) < measureStatuses.indexOf(statusDates[i - 1].status),
  );
  return (
    <div className={styles.budget}>
      {rows.map(({ key, at, one }) => (
        <DateRow
          key={`${key} ${adds}`}
          field={`${id} ${key}`}
          number={at + 1}
          one={one}
          onChange={(next) => put(statusDates.with(at, next))}
          onRemove={() => put(statusDates.toSpliced(at, 1))}
        />
      ))}
      {backward && (
        <p className={styles.doubt}>
          {t('register.datesBackward', { status: t(`status.${backward.status}`) })}
        </p>
      )}
      <Button
        look="quiet"
        icon={<Plus aria-hidden size={16} />}
        onPress={() => {
          put([...statusDates, { status, on: today() }]);
          setAdds(adds + 1);
        }}
      >
        {t('register.addDate')}
      </Button>
    </div>
  );
}

interface DateRowProps {
  readonly field: string;
  readonly number: number;
  readonly one: StatusDate;
  readonly onChange: (next: StatusDate) => void;
  readonly onRemove: () => void;
}

function DateRow({ field, number, one, onChange, onRemove }: DateRowProps) {
  const { t } = useText();
  const date = useDraft(field);
  return (
    <div className={styles.dates} role="group" aria-label={t('register.change', { number })}>
      <Select<MeasureStatus>
        label={t('status.label')}
        value={one.status}
        items={measureStatuses.map((id) => ({ id, label: t(`status.${id}`) }))}
        onChange={(status) => onChange({ ...one, status })}
      />
      <CheckedField
        {...date}
        label={t('register.date')}
        value={one.on}
        maxLength={20}
        check={(text) => (typedDate(text) === null ? t('register.badDate') : null)}
        onDone={(text) => {
          const on = typedDate(text);
          if (on !== null) onChange({ ...one, on });
        }}
      />
      <IconButton
        label={t('register.removeDate', { number })}
        size="small"
        icon={<Trash2 aria-hidden size={16} />}
        onPress={() => {
          date.onDraft(null);
          onRemove();
        }}
      />
    </div>
  );
}
