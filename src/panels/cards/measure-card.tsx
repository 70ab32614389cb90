import ListPlus from 'lucide-react/icons/list-plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { lazy, Suspense } from 'react';
import { deleteSelection } from '../../commands/delete-selection.ts';
import { describeMeasure, describeSelection } from '../../commands/describe-measure.ts';
import { kindWords } from '../../commands/kind-words.ts';
import { openTaking } from '../../commands/open-taking.ts';
import type { Measure, MeasureStatus } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CardBody } from './card-body.tsx';
import { CostField } from './cost-field.tsx';
import { HomesFields } from './homes-fields.tsx';
import { KindChoice } from './kind-choice.tsx';
import { KindFacts } from './kind-facts.tsx';
import { MeasureEffect } from './measure-effect.tsx';
import styles from './measure-fields.module.css';
import { PeriodFields } from './period-fields.tsx';
import { ZonesField } from './zones-field.tsx';

// What it does to shapes is more than all the rest: it comes when something is selected.
const ShapeOperations = lazy(async () => {
  const { ShapeOperations: component } = await import('./shape-operations.tsx');
  return { default: component };
});

const statuses: readonly MeasureStatus[] = [
  'idea',
  'proposed',
  'adopted',
  'under-way',
  'done',
  'dropped',
];

interface MeasureCardProps {
  readonly measure: Measure;
  readonly titleId: string;
}

/** A measure that was drawn here: everything about it can be changed. */
export function MeasureCard({ measure, titleId }: MeasureCardProps) {
  const { t } = useText();
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const { id, kind, title, note, status, geometry } = measure;
  const kindName = kindWords(measure, kinds, t);
  return (
    <CardBody
      titleId={titleId}
      sort={`${t('measure.sketch')} · ${kindName}`}
      title={title || t('measure.untitled', { kind: kindName })}
      actions={
        <>
          <Button
            icon={<ListPlus aria-hidden size={18} />}
            onPress={() => openTaking({ measureIds: [id] })}
          >
            {t('measure.putElsewhere')}
          </Button>
          <Button
            look="danger"
            icon={<Trash2 aria-hidden size={18} />}
            onPress={() => deleteSelection()}
          >
            {t('measure.delete')}
          </Button>
        </>
      }
    >
      <Suspense fallback={<div className={styles.waiting} />}>
        <ShapeOperations />
      </Suspense>
      <MeasureEffect measure={measure} isSketch />
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
          items={statuses.map((one) => ({ id: one, label: t(`status.${one}`) }))}
          value={status}
          onChange={(next) => describeSelection({ status: next })}
        />
      </div>
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
      <KindFacts kind={kind} />
    </CardBody>
  );
}
