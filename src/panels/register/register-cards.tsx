import { goToMeasure } from '../../commands/go-to-measure.ts';
import type { RegisterRow } from '../../commands/register-rows.ts';
import { appStore } from '../../state/app-store.ts';
import { formatMoney } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './register-cards.module.css';
import { openPanel } from '../../commands/open-panel.ts';

const cardHeight = 116;

interface RegisterCardsProps {
  readonly rows: readonly RegisterRow[];
  readonly currency: string | null;
}

/** The register where there is no room for columns. */
export function RegisterCards({ rows, currency }: RegisterCardsProps) {
  const { t, language } = useText();
  const { frame, onScroll, places } = useRowsInSight({
    count: rows.length,
    rowHeight: cardHeight,
  });
  const selectedId = useStore(appStore, ({ session }) =>
    session.selection?.type === 'measure' ? session.selection.id : null,
  );
  return (
    <div ref={frame} className={styles.frame} onScroll={onScroll}>
      <ul
        className={styles.list}
        aria-label={t('register.label')}
        style={{ height: rows.length * cardHeight }}
      >
        {places.map((index) => {
          const row = rows[index];
          const facts = [
            row.status === null ? '' : t(`status.${row.status}`),
            row.period,
            row.money === null ? '' : formatMoney(row.money, currency, language),
          ].filter((fact) => fact !== '');
          return (
            <li
              key={row.id}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${index * cardHeight}px)` }}
            >
              <button
                type="button"
                className={joinClasses(styles.card, row.id === selectedId && styles.selected)}
                onClick={() => {
                  goToMeasure(row.id);
                  // The page covers the map, where the card is.
                  openPanel(null);
                }}
              >
                <span className={styles.title}>{row.title}</span>
                <span>{facts.join(' · ')}</span>
                <span className={styles.quiet}>
                  {[row.kind, row.focusArea].filter((words) => words !== '').join(' · ')}
                </span>
                <span className={styles.quiet}>
                  {row.isForAll ? t('register.wholePlace') : row.zoneNames.join(', ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
