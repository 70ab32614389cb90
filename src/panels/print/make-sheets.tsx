import Printer from 'lucide-react/icons/printer';
import { useEffect } from 'react';
import { orderSheets } from '../../commands/order-sheets.ts';
import { sheetsInHand } from '../../commands/sheets-in-hand.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { PrintedSheets } from './printed-sheets.tsx';
import { SheetChoices } from './sheet-choices.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import styles from './print-panel.module.css';
import { useSheetPrinting } from './use-sheet-printing.ts';

/** What is printed, how it will look, and the sheets that were printed before. */
export function MakeSheets() {
  const { t, language } = useText();
  const sheets = useStore(appStore, sheetsInHand);
  const progress = useStore(appStore, ({ session }) => session.sheets.progress);
  const order = useStore(appStore, ({ session }) => session.sheets.order);
  const { print, stop } = useSheetPrinting();
  useSelectedZone();
  const [first] = sheets;
  return (
    <>
      {first ? (
        <>
          <p className={styles.sentence}>
            {t('sheets.sentence', {
              count: sheets.length,
              paper: t(`sheets.paper.${order.paper}`),
              scale: `1 : ${formatCount(first.scale, language)}`,
            })}
          </p>
          <SheetPreview sheet={first} />
        </>
      ) : (
        <p className={styles.sentence}>{t(nothing(order.drawn === 'tables', order.place))}</p>
      )}
      <div className={styles.row}>
        <Button
          look="main"
          icon={<Printer aria-hidden size={18} />}
          isDisabled={!first || progress !== null}
          onPress={print}
        >
          {t('sheets.print', { count: Math.max(1, sheets.length) })}
        </Button>
        {progress !== null && <Button onPress={stop}>{t('action.cancel')}</Button>}
      </div>
      <p aria-live="polite" className={styles.help}>
        {progress === null
          ? t('sheets.printHelp')
          : t('sheets.working', { done: Math.floor(progress * sheets.length), of: sheets.length })}
      </p>
      <SheetChoices order={order} />
      <PrintedSheets />
    </>
  );
}

function nothing(isTables: boolean, place: string) {
  if (isTables) return 'sheets.noTables';
  return place === 'zones' ? 'sheets.noZones' : 'sheets.noShapes';
}

/** Who has chosen a zone on the map wants a sheet of it. */
function useSelectedZone(): void {
  useEffect(() => {
    const { selection } = appStore.getState().session;
    if (selection?.type !== 'zone') return;
    orderSheets({ place: 'zones', zoneIds: [selection.id] });
  }, []);
}
