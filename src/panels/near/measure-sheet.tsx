import MapIcon from 'lucide-react/icons/map';
import MessageCirclePlus from 'lucide-react/icons/message-circle-plus';
import { beginSaying } from '../../commands/begin-saying.ts';
import { publicMeasures } from '../../commands/public-measures.ts';
import { showMeasureSheet } from '../../commands/show-measure-sheet.ts';
import { showOnMap } from '../../commands/show-on-map.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/use-store.ts';
import { bringMap } from './bring-map.ts';
import { measureWords } from './measure-words.ts';
import { SaidAbout } from './said-about.tsx';
import styles from './sheet.module.css';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetPicture } from './sheet-picture.tsx';
import { StatusTimeline } from './status-timeline.tsx';
import { useTelling } from './use-telling.ts';

/** The card of the measure that is open; nothing while none is, or while something is said of it. */
export function MeasureSheet() {
  const id = useStore(appStore, ({ session }) => session.resident.measureShown);
  const isSaying = useStore(appStore, ({ session }) => session.resident.draft !== null);
  const measures = useStore(appStore, publicMeasures);
  const measure = measures.find((one) => one.id === id);
  return measure && !isSaying ? <Sheet key={measure.id} measure={measure} /> : null;
}

function Sheet({ measure }: { readonly measure: Measure }) {
  const telling = useTelling();
  const { t } = telling;
  const presentation = useStore(appStore, ({ document: { plan } }) =>
    Object.hasOwn(plan.presentations, measure.id) ? plan.presentations[measure.id] : null,
  );
  const isMapOn = useStore(appStore, ({ session }) => session.resident.isMapOn);
  const { title, note, kind } = measureWords(measure, telling);
  const written = presentation?.text ?? '';
  const text = written === '' ? note : written;
  return (
    <Dialog
      title={title}
      closeLabel={t('action.close')}
      isOpen
      onClose={() => showMeasureSheet(null)}
      actions={
        <>
          {isMapOn && measure.geometry && (
            <Button
              icon={<MapIcon aria-hidden size={20} />}
              onPress={() => {
                showOnMap(measure.id);
                bringMap();
              }}
            >
              {t('near.card.showOnMap')}
            </Button>
          )}
          <Button
            look="main"
            icon={<MessageCirclePlus aria-hidden size={20} />}
            onPress={() => beginSaying({ type: 'measure', measureId: measure.id })}
          >
            {t('near.card.say')}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <SheetPicture measure={measure} presentation={presentation} />
        <p className={styles.quiet}>{kind}</p>
        {text && <p className={styles.text}>{text}</p>}
        <StatusTimeline measure={measure} />
        <SheetFacts measure={measure} />
        <SaidAbout id={measure.id} />
      </div>
    </Dialog>
  );
}
