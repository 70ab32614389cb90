import { describeMeasure } from '../../commands/describe-measure.ts';
import type { Measure } from '../../domain/measure.ts';
import { measureStatuses } from '../../domain/schema/record-rules.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AimFields } from './aim-fields.tsx';
import { CostField } from './cost-field.tsx';
import { HomesFields } from './homes-fields.tsx';
import { KindChoice } from './kind-choice.tsx';
import styles from './measure-fields.module.css';
import { PeriodFields } from './period-fields.tsx';
import { RegisterSections } from './register-sections.tsx';
import { ZonesField } from './zones-field.tsx';

/** Everything that can be said of a measure, drawn here or planned. */
export function MeasureForm({ measure }: { readonly measure: Measure }) {
  const { t } = useText();
  const { id, title, note, status, geometry } = measure;
  return (
    <>
      <TextField
        label={t('measure.name')}
        value={title}
        maxLength={200}
        onDone={(next) => describeMeasure(id, { title: next })}
      />
      <div className={styles.fields}>
        <KindChoice measure={measure} />
        <Select
          label={t('status.label')}
          items={measureStatuses.map((one) => ({ id: one, label: t(`status.${one}`) }))}
          value={status}
          onChange={(next) => describeMeasure(id, { status: next })}
        />
      </div>
      <AimFields measure={measure} />
      {geometry === null && <ZonesField measure={measure} />}
      <HomesFields measure={measure} />
      <TextField
        label={t('measure.note')}
        value={note}
        isMultiline
        onDone={(next) => describeMeasure(id, { note: next })}
      />
      <div className={styles.fields}>
        <div className={styles.wide}>
          <CostField measure={measure} />
        </div>
        <PeriodFields measure={measure} />
      </div>
      <RegisterSections measure={measure} />
    </>
  );
}
