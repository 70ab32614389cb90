import { kindWords } from '../../commands/kind-words.ts';
import { showMeasureSheet } from '../../commands/show-measure-sheet.ts';
import { wordedMeasure } from '../../commands/worded-measure.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './near.module.css';
import { publicMeasures } from '../../commands/public-measures.ts';

/** Everything that is planned, as a list. */
export function MeasuresList() {
  const { t, language } = useText();
  const measures = useStore(appStore, publicMeasures);
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const loaded = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready' ? workspace.workspace : null,
  );
  if (measures.length === 0) return <p>{t('near.noMeasures')}</p>;
  return (
    <ul className={styles.list} aria-label={t('near.measures')}>
      {measures.map((measure) => (
        <li key={measure.id}>
          <button
            type="button"
            className={styles.line}
            onClick={() => showMeasureSheet(measure.id)}
          >
            <strong>{wordedMeasure(measure, loaded, language).title}</strong>
            <span className={styles.quiet}>
              {kindWords(measure, kinds, t)} · {t(`status.${measure.status}`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
