import { announce } from '../../commands/announce.ts';
import { appStore } from '../../state/app-store.ts';
import { selectionWords } from '../selection-words.ts';

/** Says what the crosshair has selected. */
export function announceSelection(): void {
  const { document, session } = appStore.getState();
  if (session.workspace.status !== 'ready' || !session.selection) {
    announce('announce.nothingThere');
    return;
  }
  if (session.alsoSelected.length > 0) {
    announce('announce.severalSelected', { count: session.alsoSelected.length + 1 });
    return;
  }
  const { selection, workspace, language } = session;
  const { name } = selectionWords(selection, workspace.workspace, document.plan, language);
  announce('announce.selected', { name });
}
