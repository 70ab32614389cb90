import { sourceItems } from '../../commands/source-items.ts';
import type { GoalDoor } from '../../domain/goal-trouble.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { appStore } from '../../state/app-store.ts';
import { selectGoalDoor } from '../../state/select-goal-door.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import type { SourceItem } from '../../ui/sources-button.tsx';
import { useStore } from '../../ui/use-store.ts';

interface GoalSurroundings {
  readonly inForce: ProgrammeInForce;
  readonly door: GoalDoor;
  readonly loaded: LoadedWorkspace | null;
  /** The year that everything is seen at the end of; null: as far as is known. */
  readonly year: number | null;
  readonly t: Translate;
  readonly language: Language;
  readonly sourcesOf: (ids: readonly SourceId[]) => readonly SourceItem[];
  /** A zone or a reference area by its name. */
  readonly placeName: (id: string) => string;
}

/** What all that shows a goal needs: what is in force, what can be named, and the words. */
export function useGoals(): GoalSurroundings {
  const { t, language } = useText();
  const inForce = useStore(appStore, selectProgramme);
  const door = useStore(appStore, selectGoalDoor);
  const loaded = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready' ? session.workspace.workspace : null,
  );
  const year = useStore(appStore, ({ session }) => session.year);
  return {
    inForce,
    year,
    door,
    loaded,
    t,
    language,
    sourcesOf: (ids) => sourceItems(ids, loaded, t, language),
    placeName: (id) => {
      const area = inForce.areas.find((one) => one.id === id);
      if (area) return wordsIn(area.title, language);
      return loaded?.zones.find((zone) => zone.id === id)?.name ?? id;
    },
  };
}
