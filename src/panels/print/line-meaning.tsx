import CircleAlert from 'lucide-react/icons/circle-alert';
import type { Outcome } from '../../domain/outcome.ts';
import type { PaperSheet } from '../../domain/paper-sheet.ts';
import type { SheetLine } from '../../domain/parse-sheet-line.ts';
import { findMeasure } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './print-panel.module.css';

interface LineMeaningProps {
  readonly sheet: PaperSheet;
  readonly read: Outcome<SheetLine>;
  /** The line itself, where several stand below one another. */
  readonly line: string;
}

/** How a typed line is understood, or what is wrong with it. */
export function LineMeaning({ sheet, read, line }: LineMeaningProps) {
  const { t } = useText();
  const title = useStore(appStore, (state) => {
    if (!read.ok || read.value.target.type !== 'measure') return '';
    const { measureId } = read.value.target;
    return findMeasure(state.document.plan, plannedMeasures(state), measureId)?.title ?? '';
  });
  if (!read.ok) {
    return (
      <p className={styles.wrong}>
        <CircleAlert aria-hidden size={16} />
        <span>
          {line !== '' && <q>{line}</q>} {translateReason(`refused.${read.reason}`, read.values)}
        </span>
      </p>
    );
  }
  const { target, kind, text, dots } = read.value;
  const where =
    target.type === 'cell'
      ? t('sheets.inCell', { cell: target.cell })
      : target.type === 'measure'
        ? t('sheets.ofMeasure', { number: target.number, title })
        : t('sheets.everywhere', { name: sheet.name });
  return (
    <p className={styles.meaning}>
      <b>{where}</b>
      <span className={styles.kind}>{t(`contributions.kind.${kind}`)}</span>
      {text !== '' && <q>{text}</q>}
      {dots > 0 && <span>{t('sheets.dotCount', { count: dots })}</span>}
    </p>
  );
}
