import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { addOwnKind } from '../../commands/add-own-kind.ts';
import { chooseTool } from '../../commands/choose-tool.ts';
import { openKinds } from '../../commands/open-kinds.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import { ownKindsInOrder } from '../../domain/own-kinds-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/use-store.ts';
import { LikenessChoice } from './likeness-choice.tsx';
import { OwnKindLine } from './own-kind-line.tsx';
import styles from './own-kinds-dialog.module.css';

/** The kinds that people added to the plan, and a line to add one more. */
export function OwnKindsDialog() {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const kinds = ownKindsInOrder(plan);
  const [name, setName] = useState('');
  const [like, setLike] = useState<MeasureKindId>('meeting-place');

  function add(): void {
    const added = addOwnKind({ name, like });
    if (!added.ok) return;
    setName('');
    // Nobody names a kind to look at it: it is in the hand when the dialog is closed.
    chooseTool({ mode: 'draw', kind: like, ownKind: added.value });
    openKinds('own');
  }

  return (
    <Dialog
      title={t('kinds.own')}
      closeLabel={t('action.close')}
      isOpen
      onClose={() => openKinds(null)}
      size="wide"
    >
      <p className={styles.about}>{t('kinds.about')}</p>
      {kinds.length > 0 && (
        <ul className={styles.list} aria-label={t('kinds.own')}>
          {kinds.map((kind, at) => (
            <OwnKindLine
              key={kind.id}
              kind={kind}
              plan={plan}
              beforeThatId={kinds[at - 2]?.id ?? null}
              afterId={kinds[at + 1]?.id ?? null}
              isFirst={at === 0}
            />
          ))}
        </ul>
      )}
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <h3>{t('kinds.new')}</h3>
        <label className={styles.name}>
          <span>{t('kinds.name')}</span>
          <input
            type="text"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <LikenessChoice value={like} onChange={setLike} />
        <Button look="main" icon={<Plus aria-hidden size={18} />} onPress={add}>
          {t('kinds.add')}
        </Button>
      </form>
    </Dialog>
  );
}
