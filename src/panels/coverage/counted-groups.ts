import type { CountedGroup } from '../../domain/coverage-question.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { residentGroups } from '../../domain/resident-groups.ts';
import type { LocalText } from '../../domain/workspace.ts';

/** Everything a question can count, and whom exactly the place's data tell; null: not known. */
export function countedGroups(loaded: LoadedWorkspace): readonly {
  readonly id: CountedGroup;
  readonly isKnown: boolean;
  readonly limits: LocalText | null;
}[] {
  const { residents } = loaded.workspace;
  return [
    { id: 'residents' as const, isKnown: residents !== null, limits: null },
    ...residentGroups.map((id) => {
      const info = residents?.groups?.[id];
      return { id, isKnown: info !== undefined, limits: info?.limits ?? null };
    }),
  ];
}
