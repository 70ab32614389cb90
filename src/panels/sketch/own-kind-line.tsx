import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash2 from 'lucide-react/icons/trash-2';
import { changeOwnKind } from '../../commands/change-own-kind.ts';
import { moveOwnKind } from '../../commands/move-own-kind.ts';
import { removeOwnKind } from '../../commands/remove-own-kind.ts';
import type { OwnKindId } from '../../domain/ids.ts';
import type { OwnKind } from '../../domain/own-kind.ts';
import { measuresOfOwnKind } from '../../domain/own-kinds-in-order.ts';
import type { Plan } from '../../domain/plan.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LikenessChoice } from './likeness-choice.tsx';
import styles from './own-kinds-dialog.module.css';

interface OwnKindLineProps {
  readonly kind: OwnKind;
  readonly plan: Plan;
  readonly isFirst: boolean;
  readonly beforeThatId: OwnKindId | null;
  readonly afterId: OwnKindId | null;
}

/** One kind of the plan's own: everything about it can be changed where it stands. */
export function OwnKindLine({ kind, plan, isFirst, beforeThatId, afterId }: OwnKindLineProps) {
  const { t } = useText();
  const { id, name, like, note } = kind;
  const count = measuresOfOwnKind(plan, id).length;
  return (
    <li className={styles.line}>
      <span className={styles.icon}>
        <Glyph path={iconPath(measureKindIcon(like))} box={iconBox} />
      </span>
      <TextField
        label={t('kinds.name')}
        value={name}
        maxLength={200}
        onDone={(next) => changeOwnKind(id, { name: next })}
      />
      <LikenessChoice value={like} onChange={(next) => changeOwnKind(id, { like: next })} />
      <TextField
        label={t('measure.note')}
        value={note}
        onDone={(next) => changeOwnKind(id, { note: next })}
      />
      <div className={styles.acts}>
        <span className={styles.count}>{t('kinds.used', { count })}</span>
        <IconButton
          label={t('proposal.moveUp', { title: name })}
          icon={<ArrowUp aria-hidden size={18} />}
          size="small"
          isDisabled={isFirst}
          onPress={() => moveOwnKind(id, beforeThatId)}
        />
        <IconButton
          label={t('proposal.moveDown', { title: name })}
          icon={<ArrowDown aria-hidden size={18} />}
          size="small"
          isDisabled={afterId === null}
          onPress={() => moveOwnKind(id, afterId)}
        />
        <IconButton
          label={
            count === 0
              ? t('kinds.remove', { name })
              : t('kinds.removeUsed', { name, count, kind: t(`kind.${like}`) })
          }
          icon={<Trash2 aria-hidden size={18} />}
          size="small"
          onPress={() => removeOwnKind(id)}
        />
      </div>
    </li>
  );
}
