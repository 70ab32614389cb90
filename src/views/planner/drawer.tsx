import { lazy, Suspense, type ComponentType } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import type { PanelId } from '../../state/session.ts';
import { appStore } from '../../state/app-store.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './drawer.module.css';

// What a rail button opens is fetched when it is first opened: the first screen stays light.
const LayersPanel = lazy(async () => {
  const { LayersPanel: component } = await import('../../panels/layers/layers-panel.tsx');
  return { default: component };
});
const ProposalPanel = lazy(async () => {
  const { ProposalPanel: component } = await import('../../panels/proposal/proposal-panel.tsx');
  return { default: component };
});
const GapsPanel = lazy(async () => {
  const { GapsPanel: component } = await import('../../panels/gaps/gaps-panel.tsx');
  return { default: component };
});
const GreenBluePanel = lazy(async () => {
  const { GreenBluePanel: component } =
    await import('../../panels/green-blue/green-blue-panel.tsx');
  return { default: component };
});
const FilePanel = lazy(async () => {
  const { FilePanel: component } = await import('../../panels/file/file-panel.tsx');
  return { default: component };
});
const SettingsPanel = lazy(async () => {
  const { SettingsPanel: component } = await import('../../panels/settings/settings-panel.tsx');
  return { default: component };
});
const HistoryPanel = lazy(async () => {
  const { HistoryPanel: component } = await import('../../panels/history/history-panel.tsx');
  return { default: component };
});
const ShapesPanel = lazy(async () => {
  const { ShapesPanel: component } = await import('../../panels/shapes/shapes-panel.tsx');
  return { default: component };
});
const loadPalette = async () => {
  const { CommandPalette: component } = await import('../../panels/commands/command-palette.tsx');
  return { default: component };
};
const CommandPalette = lazy(loadPalette);
// Who asks for a command types at once: it is there before the first key, and after the first screen.
if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void loadPalette());
const CheckpointsPanel = lazy(async () => {
  const { CheckpointsPanel: component } =
    await import('../../panels/checkpoints/checkpoints-panel.tsx');
  return { default: component };
});
const MergePanel = lazy(async () => {
  const { MergePanel: component } = await import('../../panels/proposal/merge-panel.tsx');
  return { default: component };
});
const SharePanel = lazy(async () => {
  const { SharePanel: component } = await import('../../panels/share/share-panel.tsx');
  return { default: component };
});
const PrintPanel = lazy(async () => {
  const { PrintPanel: component } = await import('../../panels/print/print-panel.tsx');
  return { default: component };
});
const HelpDialog = lazy(async () => {
  const { HelpDialog: component } = await import('../../panels/help/help-dialog.tsx');
  return { default: component };
});

const panels: Readonly<Partial<Record<PanelId, ComponentType>>> = {
  layers: LayersPanel,
  proposal: ProposalPanel,
  gaps: GapsPanel,
  'green-blue': GreenBluePanel,
  shapes: ShapesPanel,
  history: HistoryPanel,
  checkpoints: CheckpointsPanel,
  merge: MergePanel,
  print: PrintPanel,
  file: FilePanel,
  share: SharePanel,
  settings: SettingsPanel,
};

/** The panel of the job that is open, over the map's left side; the commands lie over it. */
export function Drawer() {
  const open = useStore(appStore, ({ session }) => session.openPanel);
  const behind = useStore(appStore, ({ session }) => session.panelBehind);
  if (open === null) return null;
  if (open === 'help') {
    return (
      <Suspense>
        <HelpDialog isOpen onClose={() => openPanel(null)} />
      </Suspense>
    );
  }
  const shown = open === 'commands' ? behind : open;
  const Panel = shown === null ? null : panels[shown];
  return (
    <>
      {Panel && (
        <div className={styles.drawer} data-covers-map>
          <PanelBoundary>
            <Suspense>
              <Panel />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
      {open === 'commands' && (
        <Suspense>
          <CommandPalette />
        </Suspense>
      )}
    </>
  );
}
