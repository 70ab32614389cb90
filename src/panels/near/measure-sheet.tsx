import { kindWords } from '../../commands/kind-words.ts';
import { showMeasureSheet } from '../../commands/show-measure-sheet.ts';
import { wordedMeasure } from '../../commands/worded-measure.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { periodText } from '../../text/period-text.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import { publicMeasures } from '../../commands/public-measures.ts';

/** The card of the measure that is open; nothing while none is. */
export function MeasureSheet() {
  const id = useStore(appStore, ({ session }) => session.resident.measureShown);
  const measures = useStore(appStore, publicMeasures);
  const measure = measures.find((one) => one.id === id);
  return measure ? <Sheet key={measure.id} measure={measure} /> : null;
}

function Sheet({ measure }: { readonly measure: Measure }) {
  const { t, language } = useText();
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const loaded = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready' ? workspace.workspace : null,
  );
  const shown = wordedMeasure(measure, loaded, language);
  return (
    <Dialog
      title={shown.title}
      closeLabel={t('action.close')}
      isOpen
      onClose={() => showMeasureSheet(null)}
    >
      <p>{kindWords(measure, kinds, t)}</p>
      {shown.note && <p>{shown.note}</p>}
      <Facts
        items={[
          { label: t('status.label'), value: t(`status.${measure.status}`) },
          { label: t('measure.period'), value: periodText(measure.period, t) },
          { label: t('measure.responsible'), value: shown.responsible },
        ].filter(({ value }) => value)}
      />
    </Dialog>
  );
}
