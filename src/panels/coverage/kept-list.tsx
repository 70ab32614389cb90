import { useMemo } from 'react';
import type { QuestionId } from '../../domain/ids.ts';
import { keptQuestions } from '../../domain/kept-questions.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import { KeptItem } from './kept-item.tsx';
import styles from './kept-list.module.css';
import { keptRows } from './kept-rows.ts';

interface KeptListProps {
  readonly proposalName: string | null;
  /** The question whose name is being written. */
  readonly naming: QuestionId | null;
  readonly onNaming: (id: QuestionId | null) => void;
}

/** The kept questions under one another, on one scale; a press puts one on the board. */
export function KeptList({ proposalName, naming, onNaming }: KeptListProps) {
  const { t, language } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const shown = useStore(appStore, (state) => state.session.question);
  const answer = useStore(appStore, (state) => state.derived.coverage);
  const others = useStore(appStore, (state) => state.derived.otherCoverage);
  const kept = useMemo(() => keptQuestions(plan), [plan]);
  if (kept.length === 0) return null;
  const rows = keptRows({ kept, shown, answer, others }, { t, language });
  return (
    <section className={styles.kept} aria-label={t('kept.title')}>
      <h3 className={styles.heading}>{t('kept.title')}</h3>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <KeptItem
            key={row.question.id}
            row={row}
            proposalName={proposalName}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            isNaming={naming === row.question.id}
            onNaming={(isNaming) => onNaming(isNaming ? row.question.id : null)}
          />
        ))}
      </ul>
    </section>
  );
}
