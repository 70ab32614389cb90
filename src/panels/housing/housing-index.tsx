import type { HousingSum } from '../../domain/housing-mix.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import styles from './housing-page.module.css';
import { indexText } from './housing-sentence.ts';

interface HousingIndexProps {
  readonly today: HousingSum;
  readonly proposal: HousingSum;
  /** null while only today is shown. */
  readonly proposalName: string | null;
}

/** The index of dissimilarity today and with the proposal, on its scale from 0 to 1. */
export function HousingIndex({ today, proposal, proposalName }: HousingIndexProps) {
  const { t } = useText();
  return (
    <section className={styles.part} aria-label={t('housing.index')}>
      <h3>{t('housing.index')}</h3>
      <Side name={t('housing.today')} tone="today" sum={today} />
      {proposalName !== null && (
        <Side
          name={t('housing.proposalStart', { name: proposalName })}
          tone="sketch"
          sum={proposal}
        />
      )}
      <p className={styles.small}>{t('housing.indexScale')}</p>
    </section>
  );
}

interface SideProps {
  readonly name: string;
  readonly tone: 'today' | 'sketch';
  readonly sum: HousingSum;
}

function Side({ name, tone, sum }: SideProps) {
  const { t, language } = useText();
  const { index, noIndex } = sum;
  return (
    <p className={styles.side}>
      <span className={styles.sideName}>{name}</span>
      {index ? (
        <>
          <Bar share={index.share} tone={tone} />
          <strong className={styles.number}>{indexText(index.share, language)}</strong>
        </>
      ) : (
        noIndex && <span>{t(`housing.noIndex.${noIndex}`)}</span>
      )}
    </p>
  );
}
