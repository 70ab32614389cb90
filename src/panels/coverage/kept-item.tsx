import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import { askQuestion } from '../../commands/ask-question.ts';
import { moveQuestion } from '../../commands/move-question.ts';
import { removeQuestion } from '../../commands/remove-question.ts';
import { renameQuestion } from '../../commands/rename-question.ts';
import type { CoverageSideName } from '../../domain/coverage.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Menu } from '../../ui/menu.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { BoardRow } from './board-rows.ts';
import styles from './kept-item.module.css';
import { KeptName } from './kept-name.tsx';
import type { KeptRow } from './kept-rows.ts';
import { reachIcons } from './reach-icons.ts';

interface KeptItemProps {
  readonly row: KeptRow;
  readonly proposalName: string | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isNaming: boolean;
  readonly onNaming: (isNaming: boolean) => void;
}

export function KeptItem({ row, proposalName, isNaming, onNaming, ...place }: KeptItemProps) {
  const { t } = useText();
  const { question, title, asks, manner, isShown } = row;
  const Icon = reachIcons[question.reach];
  return (
    <li
      className={joinClasses(styles.item, isShown && styles.shown)}
      aria-current={isShown || undefined}
    >
      <div className={styles.name}>
        {isNaming ? (
          <KeptName
            title={question.title}
            placeholder={asks || title}
            onDone={(name) => {
              if (name !== null) renameQuestion(question.id, name);
              onNaming(false);
            }}
          />
        ) : (
          <button
            type="button"
            className={styles.pick}
            aria-label={t('kept.show', { question: title })}
            onClick={() => askQuestion(question)}
          >
            {title}
          </button>
        )}
        <span className={styles.small}>
          <Icon aria-hidden size={14} className={styles.icon} />
          {[asks, manner].filter(Boolean).join(' · ')}
        </span>
      </div>
      <Answer row={row} proposalName={proposalName} />
      <div className={styles.menu}>
        <Menu
          label={t('kept.menu', { question: title })}
          icon={<Ellipsis aria-hidden size={18} />}
          items={[
            {
              id: 'rename',
              label: t('kept.rename'),
              icon: <Pencil aria-hidden size={16} />,
              onChoose: () => onNaming(true),
            },
            ...(place.isFirst
              ? []
              : [
                  {
                    id: 'up',
                    label: t('kept.moveUp'),
                    icon: <ArrowUp aria-hidden size={16} />,
                    onChoose: () => moveQuestion(question.id, -1),
                  },
                ]),
            ...(place.isLast
              ? []
              : [
                  {
                    id: 'down',
                    label: t('kept.moveDown'),
                    icon: <ArrowDown aria-hidden size={16} />,
                    onChoose: () => moveQuestion(question.id, 1),
                  },
                ]),
            {
              id: 'remove',
              label: t('kept.remove'),
              icon: <Trash aria-hidden size={16} />,
              onChoose: () => removeQuestion(question.id),
            },
          ]}
        />
      </div>
    </li>
  );
}

function Answer({ row, proposalName }: Pick<KeptItemProps, 'row' | 'proposalName'>) {
  const { t } = useText();
  const { total, refused } = row;
  if (!total) {
    return (
      <div className={styles.without}>
        {t(refused === null ? 'kept.waiting' : 'answer.refused')}
      </div>
    );
  }
  const { change } = total;
  return (
    <>
      <Side total={total} side="today" name={t('board.today')} />
      {proposalName !== null && (
        <>
          <Side total={total} side="proposal" name={t('board.proposal', { name: proposalName })} />
          <div
            className={joinClasses(
              styles.change,
              change.amount > 0 && styles.gain,
              change.amount < 0 && styles.loss,
            )}
          >
            {change.words}
          </div>
        </>
      )}
    </>
  );
}

interface SideProps {
  readonly total: BoardRow;
  readonly side: CoverageSideName;
  readonly name: string;
}

function Side({ total, side, name }: SideProps) {
  const { text, spoken, share } = total[side];
  return (
    <div className={styles[side]}>
      <Bar
        share={share}
        tone={side === 'today' ? 'today' : 'sketch'}
        unknownShare={total.unknownShare}
      />
      <span className={styles.number}>
        <VisuallyHidden>
          {name}: {spoken}
        </VisuallyHidden>
        <span aria-hidden>{text}</span>
      </span>
    </div>
  );
}
