import { announce } from '../../commands/announce.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Plan } from '../../domain/plan.ts';
import { findMeasure } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import type { Selection } from '../../state/session.ts';

/** Says what the crosshair has selected. */
export function announceSelection(): void {
  const { document, session } = appStore.getState();
  if (session.workspace.status !== 'ready' || !session.selection) {
    announce('announce.nothingThere');
    return;
  }
  const name = nameOf(session.workspace.workspace, document.plan, session.selection);
  announce('announce.selected', { name });
}

function nameOf(loaded: LoadedWorkspace, plan: Plan, selection: Selection): string {
  switch (selection.type) {
    case 'measure':
      return findMeasure(plan, loaded.plannedMeasures, selection.id)?.title ?? '';
    case 'zone':
      return loaded.zones.find(({ id }) => id === selection.id)?.name ?? '';
    case 'feature': {
      const { language } = appStore.getState().session;
      const read = loaded.layers[selection.layerId];
      const feature =
        read?.status === 'ready'
          ? read.features.find(({ properties: { id } }) => id === selection.id)
          : undefined;
      const name = feature?.properties['name'];
      if (typeof name === 'string') return name;
      const layer = loaded.workspace.layers.find(({ id }) => id === selection.layerId);
      return layer?.title[language] ?? '';
    }
  }
}
