import { showMeasureSheet } from '../../commands/show-measure-sheet.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './say.module.css';
import { selectMeasures } from './subject-words.ts';

interface OutcomeProps {
  readonly answer: string;
  readonly answeredOn: string | null;
  readonly linked: readonly MeasureId[];
}

/** What became of something that was said: the planners' answer, and the measures that take it up. */
export function Outcome({ answer, answeredOn, linked }: OutcomeProps) {
  const { t, language } = useText();
  const measures = useStore(appStore, selectMeasures);
  const takenUp = measures.filter(({ id }) => linked.includes(id));
  if (answer === '' && takenUp.length === 0) return null;
  return (
    <div className={styles.part}>
      {answer !== '' && (
        <div className={styles.answer}>
          <b>
            {answeredOn
              ? t('say.answeredOn', { date: formatDate(answeredOn, language) })
              : t('say.answered')}
          </b>
          <p>{answer}</p>
        </div>
      )}
      {takenUp.length > 0 && (
        <div className={styles.buttons}>
          {takenUp.map(({ id, title }) => (
            <Button key={id} onPress={() => showMeasureSheet(id)}>
              {t('say.takenUpIn', { title })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
