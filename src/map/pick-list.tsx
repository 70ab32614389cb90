import { addToSelection } from '../commands/add-to-selection.ts';
import { chooseHit } from '../commands/choose-hit.ts';
import { showPickList } from '../commands/show-pick-list.ts';
import { appStore } from '../state/app-store.ts';
import type { Selection } from '../state/session.ts';
import { useText } from '../text/use-text.ts';
import { MenuAt } from '../ui/menu-at.tsx';
import { useStore } from '../ui/use-store.ts';
import { selectionWords } from './selection-words.ts';

/** What lies at one place of the map, topmost first, to be chosen from. */
export function PickList() {
  const { t, language } = useText();
  const pickList = useStore(appStore, ({ session }) => session.pickList);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const plan = useStore(appStore, ({ document }) => document.plan);
  if (!pickList || workspace.status !== 'ready') return null;
  return (
    <MenuAt
      label={t('pickList.title')}
      at={pickList.at}
      onClose={() => showPickList(null)}
      items={pickList.selections.map((selection, place) => {
        const { name, sort } = selectionWords(selection, workspace.workspace, plan, language);
        return {
          id: `${place} ${selection.type} ${selection.id}`,
          label: name,
          detail: sort,
          onChoose: () => choose(selection, pickList.adds === true),
        };
      })}
    />
  );
}

function choose(selection: Selection, adds: boolean): void {
  showPickList(null);
  if (adds && selection.type === 'measure') addToSelection(selection.id);
  else chooseHit(selection);
}
