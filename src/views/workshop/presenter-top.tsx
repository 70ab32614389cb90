import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import Map from 'lucide-react/icons/map';
import Redo2 from 'lucide-react/icons/redo-2';
import Search from 'lucide-react/icons/search';
import Undo2 from 'lucide-react/icons/undo-2';
import { lazy, Suspense } from 'react';
import { openCommands } from '../../commands/open-commands.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { redoEdit } from '../../commands/redo-edit.ts';
import { undoEdit } from '../../commands/undo-edit.ts';
import { workshopOf } from '../../domain/workshop-of.ts';
import { KeepingStatus } from '../../panels/file/keeping-status.tsx';
import { planAddress, writeAddress } from '../../state/address.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { Looks } from '../looks.tsx';
import { usePlaceName } from '../use-place-name.ts';
import styles from './presenter-view.module.css';

const CommandPalette = lazy(async () => {
  const { CommandPalette: component } = await import('../../panels/commands/command-palette.tsx');
  return { default: component };
});
const HelpDialog = lazy(async () => {
  const { HelpDialog: component } = await import('../../panels/help/help-dialog.tsx');
  return { default: component };
});

/** The head of the presenter's window: which workshop it is, and ways to what is seldom wanted. */
export function PresenterTop() {
  const { t } = useText();
  const place = usePlaceName();
  const title = useStore(appStore, ({ document }) => workshopOf(document.plan).title);
  const workspaceId = useStore(appStore, ({ session }) => session.workspaceId);
  const open = useStore(appStore, ({ session }) => session.openPanel);
  const canUndo = useStore(appStore, ({ document }) => document.undoNote !== null);
  const canRedo = useStore(appStore, ({ document }) => document.redoNote !== null);
  return (
    <header className={styles.top}>
      <h1 className={styles.name}>
        {title === '' ? t('presenter.workshop') : title}
        {!title.includes(place) && <span className={styles.place}>{place}</span>}
      </h1>
      <div className={styles.ways}>
        <KeepingStatus />
        <div className={styles.edits}>
          <IconButton
            label={t('command.undo')}
            keys="mod+z"
            icon={<Undo2 aria-hidden size={20} />}
            isDisabled={!canUndo}
            onPress={() => void undoEdit()}
          />
          <IconButton
            label={t('command.redo')}
            keys="mod+shift+z"
            icon={<Redo2 aria-hidden size={20} />}
            isDisabled={!canRedo}
            onPress={() => void redoEdit()}
          />
        </div>
        <IconButton
          label={t('rail.commands')}
          keys="mod+k"
          icon={<Search aria-hidden size={20} />}
          onPress={openCommands}
        />
        <IconButton
          label={t('rail.help')}
          keys="?"
          icon={<CircleQuestionMark aria-hidden size={20} />}
          onPress={() => openPanel('help')}
        />
        <div className={styles.looks}>
          <Looks />
        </div>
        <a className={styles.planner} href={writeAddress(planAddress(workspaceId))} target="_blank">
          <Map aria-hidden size={18} />
          <span>{t('presenter.toPlanner')}</span>
        </a>
      </div>
      <Suspense>
        {open === 'commands' && <CommandPalette />}
        {open === 'help' && <HelpDialog isOpen onClose={() => openPanel(null)} />}
      </Suspense>
    </header>
  );
}
