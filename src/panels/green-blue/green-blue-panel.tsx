import { useMemo, useState } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { proposedSideName } from '../../commands/proposed-side-name.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { GreenAnswer } from './green-answer.tsx';
import { GreenChoices } from './green-choices.tsx';
import { GreenFigures } from './green-figures.tsx';
import { GreenMethod } from './green-method.tsx';
import styles from './green-blue-panel.module.css';
import type { ShownFigure } from './shown-figure.ts';
import { ThreeThirty } from './three-thirty.tsx';
import { WeightsEditor } from './weights-editor.tsx';

/** Green and blue of every zone, today and with the proposal, and the factors made of them. */
export function GreenBluePanel() {
  const { t } = useText();
  const workspace = useStore(appStore, (state) => state.session.workspace);
  return (
    <Panel title={t('green.title')} closeLabel={t('action.close')} onClose={() => openPanel(null)}>
      {workspace.status === 'ready' && <Figures loaded={workspace.workspace} />}
    </Panel>
  );
}

function Figures({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t } = useText();
  const isThere = useStore(appStore, (state) => state.derived.greenBlue !== null);
  const status = useStore(appStore, (state) => state.derived.greenBlueStatus);
  const proposalName = useStore(appStore, (state) => proposedSideName(state, t));
  const [shown, setShown] = useState<ShownFigure>('perResident');
  const zoneNames = useMemo(
    () => new Map(loaded.zones.map((zone) => [zone.id, zone.name])),
    [loaded],
  );
  if (status.status === 'failed') {
    return <EmptyState title={translateReason(`refused.${status.reason}`)} />;
  }
  if (!isThere) return <EmptyState title={t('green.first')} />;
  return (
    <>
      <GreenAnswer {...{ zoneNames, proposalName }} />
      <GreenChoices shown={shown} onShow={setShown} />
      <div className={styles.folds}>
        <WeightsEditor />
        <ThreeThirty proposalName={proposalName} />
        <GreenMethod loaded={loaded} />
      </div>
      <GreenFigures {...{ zoneNames, proposalName, shown }} />
    </>
  );
}
