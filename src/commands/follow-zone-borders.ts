import { withRedrawnZones } from '../domain/with-redrawn-zones.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Puts the zones on the map and on the board as the plan draws them. */
export function followZoneBorders(): void {
  const { document, session } = appStore.getState();
  if (session.workspace.status !== 'ready') return;
  const { workspace: loaded } = session.workspace;
  const workspace = withRedrawnZones(loaded, document.plan.zones);
  if (workspace !== loaded) updateSession({ workspace: { status: 'ready', workspace } });
}
