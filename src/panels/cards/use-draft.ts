import { keepDraft } from '../../commands/keep-draft.ts';
import { appStore } from '../../state/app-store.ts';
import { useStore } from '../../ui/use-store.ts';

/** What was typed in a field and could not be taken, kept while the card comes and goes. */
export function useDraft(field: string): {
  readonly draft: string | null;
  readonly onDraft: (text: string | null) => void;
} {
  const draft = useStore(appStore, ({ session }) => session.drafts[field] ?? null);
  return { draft, onDraft: (text) => keepDraft(field, text) };
}
