import GitCompareArrows from 'lucide-react/icons/git-compare-arrows';
import { openPanel } from '../../commands/open-panel.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';

/** Opens the comparison from beside the proposals, and closes it again. */
export function CompareButton() {
  const { t } = useText();
  const isOpen = useStore(appStore, (state) => state.session.openPanel === 'compare');
  return (
    <Toggle
      label={t('compare.title')}
      look="icon"
      icon={<GitCompareArrows aria-hidden size={20} />}
      isOn={isOpen}
      onChange={(isOn) => openPanel(isOn ? 'compare' : null)}
    />
  );
}
