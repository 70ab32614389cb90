import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Ellipsis from 'lucide-react/icons/ellipsis';
import ListPlus from 'lucide-react/icons/list-plus';
import X from 'lucide-react/icons/x';
import { memo } from 'react';
import { kindWords } from '../../commands/kind-words.ts';
import { excludeMeasure } from '../../commands/exclude-measure.ts';
import { openTaking } from '../../commands/open-taking.ts';
import { reorderMeasure } from '../../commands/reorder-measure.ts';
import { select } from '../../commands/select.ts';
import { switchMeasure } from '../../commands/switch-measure.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { Measure } from '../../domain/measure.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Menu } from '../../ui/menu.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './measure-line.module.css';

interface MeasureLineProps {
  readonly measure: Measure;
  readonly isOn: boolean;
  readonly isSelected: boolean;
  /** Comes with the programme and was not drawn by this person. */
  readonly isPlanned: boolean;
  /** The proposal is locked: it is shown, and not changed. */
  readonly isLocked: boolean;
  readonly beforeId: MeasureId | null;
  readonly beforeThatId: MeasureId | null;
  readonly afterId: MeasureId | null;
}

export const MeasureLine = memo(function MeasureLine({
  measure,
  isOn,
  isSelected,
  isPlanned,
  isLocked,
  beforeId,
  beforeThatId,
  afterId,
}: MeasureLineProps) {
  const { t } = useText();
  const { id, kind } = measure;
  const kindName = useStore(appStore, ({ document }) => kindWords(measure, document.plan.kinds, t));
  const title = measure.title || t('measure.untitled', { kind: kindName });
  const sort = isPlanned ? `${t('measure.planned')} · ${kindName}` : kindName;
  const up = {
    id: 'up',
    label: t('proposal.moveUp', { title }),
    icon: <ArrowUp aria-hidden size={18} />,
    onChoose: () => void reorderMeasure(id, beforeThatId),
  };
  const down = {
    id: 'down',
    label: t('proposal.moveDown', { title }),
    icon: <ArrowDown aria-hidden size={18} />,
    onChoose: () => void reorderMeasure(id, afterId),
  };
  const remove = {
    id: 'remove',
    label: t('proposal.remove', { title }),
    icon: <X aria-hidden size={18} />,
    onChoose: () => void excludeMeasure(id),
  };
  return (
    <li className={joinClasses(styles.line, isSelected && styles.selected, !isOn && styles.off)}>
      <Switch
        label={t('proposal.switchOn', { title })}
        isOn={isOn}
        isDisabled={isLocked}
        onChange={(on) => switchMeasure(id, on)}
      />
      <button
        type="button"
        className={styles.pick}
        aria-pressed={isSelected}
        onClick={() => select(isSelected ? null : { type: 'measure', id })}
      >
        <span className={joinClasses(styles.icon, isPlanned && styles.planned)}>
          <Glyph path={iconPath(measureKindIcon(kind))} box={iconBox} size={16} />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {sort !== title && <span className={styles.kind}>{sort}</span>}
        </span>
      </button>
      <Menu
        label={t('action.more')}
        icon={<Ellipsis aria-hidden size={18} />}
        items={[
          ...(beforeId === null || isLocked ? [] : [up]),
          ...(afterId === null || isLocked ? [] : [down]),
          {
            id: 'elsewhere',
            label: t('proposal.putElsewhere', { title }),
            icon: <ListPlus aria-hidden size={18} />,
            onChoose: () => openTaking({ measureIds: [id] }),
          },
          ...(isLocked ? [] : [remove]),
        ]}
      />
    </li>
  );
});
