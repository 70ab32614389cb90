import type { WallWords } from '../../domain/wall-frame.ts';
import type { StepChart } from '../../domain/workshop-step.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { chartWords } from './chart-words.ts';
import styles from './wall-preview.module.css';

interface WallPreviewProps {
  readonly label: string;
  readonly words: WallWords;
  readonly chart: StepChart;
  /** Of the proposal on its map; null: today. */
  readonly proposalName: string | null;
  readonly isBlack?: boolean;
}

/** The wall in small: its words, so that nobody need look round. */
export function WallPreview({
  label,
  words,
  chart,
  proposalName,
  isBlack = false,
}: WallPreviewProps) {
  const { t } = useText();
  const { title, text, question } = words;
  const isEmpty = title === '' && text === '' && question === '';
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.label}>{label}</figcaption>
      <div className={joinClasses(styles.wall, isBlack && styles.black)}>
        {isBlack ? (
          <p>{t('presenter.isBlack')}</p>
        ) : (
          <>
            {title !== '' && <p className={styles.title}>{title}</p>}
            {text !== '' && <p>{text}</p>}
            {question !== '' && <p className={styles.question}>{question}</p>}
            {isEmpty && <p>{t('presenter.mapAlone')}</p>}
            <p className={styles.foot}>
              {proposalName ?? t('presenter.today')}
              {chart !== 'none' && ` · ${chartWords(chart, t)}`}
            </p>
          </>
        )}
      </div>
    </figure>
  );
}
