import type { SourceId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { sourceItems } from '../../commands/source-items.ts';
import { appStore } from '../../state/app-store.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import type { SourceItem } from '../../ui/sources-button.tsx';
import { useStore } from '../../ui/use-store.ts';

interface ProgrammeSurroundings {
  readonly loaded: LoadedWorkspace | null;
  readonly currency: string | null;
  /** A name for what is typed into a field and not taken in yet: of this place only. */
  readonly draftName: (field: string) => string;
  readonly t: Translate;
  readonly language: Language;
  readonly sourcesOf: (ids: readonly SourceId[]) => readonly SourceItem[];
}

/** What every part of the page needs: the place, its money, its sources and the words. */
export function useProgramme(): ProgrammeSurroundings {
  const { t, language } = useText();
  const loaded = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready' ? session.workspace.workspace : null,
  );
  return {
    loaded,
    currency: loaded?.workspace.currency ?? null,
    draftName: (field) => `${loaded?.workspace.id ?? ''} programme ${field}`,
    t,
    language,
    sourcesOf: (ids) => sourceItems(ids, loaded, t, language),
  };
}
