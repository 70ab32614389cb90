import { kindName } from '../domain/kind-name.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Plan } from '../domain/plan.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import type { Language, Selection } from '../state/session.ts';
import { localText } from '../text/local-text.ts';
import { translator } from '../text/translate.ts';

/** What a thing on the map is called, and what kind of thing it is. */
export interface SelectionWords {
  readonly name: string;
  readonly sort: string;
}

/** The words for something that can be selected; empty ones for what is gone. */
export function selectionWords(
  selection: Selection,
  loaded: LoadedWorkspace,
  plan: Plan,
  language: Language,
): SelectionWords {
  const t = translator(language);
  switch (selection.type) {
    case 'measure': {
      const measure = findMeasure(plan, loaded.plannedMeasures, selection.id);
      if (!measure) return { name: '', sort: '' };
      const sort = kindName(measure, plan.kinds, (kind) => t(`kind.${kind}`));
      return { name: measure.title || sort, sort };
    }
    case 'zone': {
      const zone = loaded.zones.find(({ id }) => id === selection.id);
      return { name: zone?.name ?? '', sort: t('zone.title') };
    }
    case 'feature': {
      const layer = loaded.workspace.layers.find(({ id }) => id === selection.layerId);
      const sort = layer ? localText(layer.title, language) : '';
      const read = loaded.layers[selection.layerId];
      const feature =
        read?.status === 'ready'
          ? read.features.find(({ properties: { id } }) => id === selection.id)
          : undefined;
      const name = feature?.properties['name'];
      return { name: typeof name === 'string' && name !== '' ? name : sort, sort };
    }
    case 'contribution': {
      const said = plan.contributions[selection.id];
      return said
        ? { name: said.text, sort: t(`contributions.kind.${said.kind}`) }
        : { name: '', sort: '' };
    }
  }
}
