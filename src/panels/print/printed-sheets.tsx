import Trash2 from 'lucide-react/icons/trash-2';
import { removeSheet } from '../../commands/remove-sheet.ts';
import { sheetsInOrder } from '../../domain/sheets-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount, formatMoment } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './print-panel.module.css';

/** The sheets whose grid is known, the latest first. */
export function PrintedSheets() {
  const { t, language } = useText();
  const sheets = useStore(appStore, ({ document }) => document.plan.sheets);
  const list = sheetsInOrder({ sheets });
  if (list.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('sheets.printed')}</h3>
      <ul className={styles.list}>
        {list.map(({ id, name, paper, scale, madeAt }) => (
          <li key={id} className={styles.line}>
            <span>
              <b>{name}</b>{' '}
              <span className={styles.help}>
                {t(`sheets.paper.${paper}`)} · 1 : {formatCount(scale, language)} ·{' '}
                {formatMoment(madeAt, language)}
              </span>
            </span>
            <IconButton
              size="small"
              label={t('sheets.remove', { name })}
              icon={<Trash2 aria-hidden size={18} />}
              onPress={() => removeSheet(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
