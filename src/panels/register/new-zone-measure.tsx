import { useState } from 'react';
import { addZoneMeasure, zoneMeasureKinds } from '../../commands/add-zone-measure.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/choice-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface NewZoneMeasureProps {
  readonly zones: readonly Zone[];
  readonly onClose: () => void;
}

/** A measure that nobody draws: what it is, and which zones it serves. */
export function NewZoneMeasure({ zones, onClose }: NewZoneMeasureProps) {
  const { t } = useText();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState(zoneMeasureKinds[0]);
  const [served, setServed] = useState<readonly ZoneId[]>([]);
  return (
    <Dialog
      title={t('register.new.title')}
      closeLabel={t('action.close')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button
            look="main"
            onPress={() => {
              if (addZoneMeasure({ title, kind, zones: served }).ok) onClose();
            }}
          >
            {t('register.new.do')}
          </Button>
        </>
      }
    >
      <p>{t('register.new.about')}</p>
      <TextField
        label={t('measure.name')}
        value={title}
        maxLength={200}
        onDone={setTitle}
        startsFocused
      />
      <Select
        label={t('shapes.kind')}
        value={kind}
        items={zoneMeasureKinds.map((id) => ({
          id,
          label: t(`kind.${id}`),
          hint: t(`kindHint.${id}`),
        }))}
        onChange={setKind}
      />
      <CheckList
        label={t('register.new.zones')}
        items={zones.map(({ id, name }) => ({ id, label: name }))}
        values={served}
        onChange={setServed}
        isInColumns
      />
      {served.length === 0 && <p>{t('register.new.wholePlace')}</p>}
    </Dialog>
  );
}
