import Copy from 'lucide-react/icons/copy';
import Trash2 from 'lucide-react/icons/trash-2';
import { deleteSelection } from '../../commands/delete-selection.ts';
import { describeMeasure } from '../../commands/describe-measure.ts';
import { duplicateSelection } from '../../commands/duplicate-selection.ts';
import type { Measure, MeasureStatus } from '../../domain/measure.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CardBody } from './card-body.tsx';
import { MeasureEffect } from './measure-effect.tsx';

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
  const { id, kind, title, note, status } = measure;
  const kindName = t(`kind.${kind}`);
  return (
    <CardBody
      titleId={titleId}
      sort={`${t('measure.sketch')} · ${kindName}`}
      title={title || t('measure.untitled', { kind: kindName })}
      actions={
        <>
          <Button icon={<Copy aria-hidden size={18} />} onPress={() => duplicateSelection()}>
            {t('measure.duplicate')}
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
      <MeasureEffect measure={measure} isSketch />
      <TextField
        label={t('measure.name')}
        value={title}
        maxLength={200}
        onDone={(next) => describeMeasure(id, { title: next })}
      />
      <TextField
        label={t('measure.note')}
        value={note}
        isMultiline
        onDone={(next) => describeMeasure(id, { note: next })}
      />
      <Select
        label={t('status.label')}
        items={statuses.map((one) => ({ id: one, label: t(`status.${one}`) }))}
        value={status}
        onChange={(next) => describeMeasure(id, { status: next })}
      />
    </CardBody>
  );
}
