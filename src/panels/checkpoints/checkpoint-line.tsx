import Ellipsis from 'lucide-react/icons/ellipsis';
import FileDiff from 'lucide-react/icons/file-diff';
import Pencil from 'lucide-react/icons/pencil';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { removeCheckpoint } from '../../commands/remove-checkpoint.ts';
import { renameCheckpoint } from '../../commands/rename-checkpoint.ts';
import { returnToCheckpoint } from '../../commands/return-to-checkpoint.ts';
import type { Checkpoint } from '../../domain/checkpoint.ts';
import { formatMoment } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Menu } from '../../ui/menu.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './checkpoints-panel.module.css';

interface CheckpointLineProps {
  readonly checkpoint: Checkpoint;
  /** What changed since it is shown below. */
  readonly isCompared: boolean;
  readonly onCompare: () => void;
}

export function CheckpointLine({ checkpoint, isCompared, onCompare }: CheckpointLineProps) {
  const { t, language } = useText();
  const [isRenaming, setRenaming] = useState(false);
  const { id, name, madeAt } = checkpoint;
  return (
    <li className={joinClasses(styles.line, isCompared && styles.compared)}>
      {isRenaming ? (
        <TextField
          label={t('checkpoint.name')}
          value={name}
          maxLength={200}
          startsFocused
          onDone={(next) => renameCheckpoint(id, next)}
          onLeave={() => setRenaming(false)}
        />
      ) : (
        <button
          type="button"
          className={styles.pick}
          aria-pressed={isCompared}
          aria-label={t('checkpoint.changes', { name })}
          onClick={onCompare}
        >
          <span className={styles.name}>{name}</span>
          <time dateTime={madeAt} className={styles.time}>
            {formatMoment(madeAt, language)}
          </time>
        </button>
      )}
      <IconButton
        size="small"
        label={t('checkpoint.returnTo', { name })}
        icon={<RotateCcw aria-hidden size={18} />}
        onPress={() => void returnToCheckpoint(id)}
      />
      <Menu
        label={t('checkpoint.moreFor', { name })}
        icon={<Ellipsis aria-hidden size={18} />}
        items={[
          {
            id: 'changes',
            label: t('checkpoint.changes', { name }),
            icon: <FileDiff aria-hidden size={18} />,
            onChoose: () => {
              if (!isCompared) onCompare();
            },
          },
          {
            id: 'rename',
            label: t('checkpoint.rename', { name }),
            icon: <Pencil aria-hidden size={18} />,
            onChoose: () => setRenaming(true),
          },
          {
            id: 'remove',
            label: t('checkpoint.remove', { name }),
            icon: <Trash2 aria-hidden size={18} />,
            onChoose: () => void removeCheckpoint(id),
          },
        ]}
      />
    </li>
  );
}
