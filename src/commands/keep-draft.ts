import { appStore, updateSession } from '../state/app-store.ts';

/** Keeps what was typed in a field and could not be taken as it is; null: there is nothing to keep. */
export function keepDraft(field: string, text: string | null): void {
  const { drafts } = appStore.getState().session;
  if ((drafts[field] ?? null) === text) return;
  const { [field]: _before, ...others } = drafts;
  updateSession({ drafts: text === null ? others : { ...others, [field]: text } });
}
