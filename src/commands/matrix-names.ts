import { goalSurroundings } from '../domain/goal-surroundings.ts';
import type { MatrixView } from '../domain/matrix-view.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MatrixColumnId, MatrixPlace } from '../domain/programme-matrix.ts';
import type { ProgrammeInForce } from '../domain/programme-in-force.ts';
import type { Language } from '../text/language.ts';
import { localText } from '../text/local-text.ts';
import type { Translate } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { goalTitle } from './goal-title.ts';

/** What lines and columns of the matrix are called. */
export interface MatrixNames {
  readonly column: (id: MatrixColumnId) => string;
  readonly place: (place: MatrixPlace) => string;
}

export function matrixNames(
  inForce: Pick<ProgrammeInForce, 'programme' | 'goals' | 'indicators' | 'areas'>,
  loaded: Pick<LoadedWorkspace, 'zones' | 'workspace'>,
  view: Pick<MatrixView, 'columns'>,
  { t, language }: { readonly t: Translate; readonly language: Language },
): MatrixNames {
  const known = goalSurroundings(inForce, loaded.zones);
  const columns = new Map<string, string>(
    view.columns === 'goals'
      ? inForce.goals.map((goal) => [goal.id, goalTitle(goal, known, t, language)])
      : inForce.programme?.focusAreas.map(({ id, title }) => [id, wordsIn(title, language)]),
  );
  const zones = new Map<string, string>(loaded.zones.map(({ id, name }) => [id, name]));
  const groups = new Map<string, string>(
    loaded.workspace.zoneSets
      .flatMap((set) => set.groups ?? [])
      .map(({ id, title }) => [id, localText(title, language)]),
  );
  return {
    column: (id) => (id === 'none' ? t(`matrix.none.${view.columns}`) : (columns.get(id) ?? id)),
    place(place) {
      switch (place.kind) {
        case 'zone':
          return zones.get(place.zoneId) ?? place.zoneId;
        case 'group':
          return groups.get(place.group) ?? place.group;
        case 'other-zones':
          return t('matrix.otherZones');
        case 'no-zone':
          return t('matrix.noZone');
        case 'total':
          return t('matrix.total');
      }
    },
  };
}
