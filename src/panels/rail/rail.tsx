import ClipboardList from 'lucide-react/icons/clipboard-list';
import FileText from 'lucide-react/icons/file-text';
import GitCompareArrows from 'lucide-react/icons/git-compare-arrows';
import Keyboard from 'lucide-react/icons/keyboard';
import Layers from 'lucide-react/icons/layers';
import Leaf from 'lucide-react/icons/leaf';
import List from 'lucide-react/icons/list';
import Printer from 'lucide-react/icons/printer';
import Settings from 'lucide-react/icons/settings';
import UserSearch from 'lucide-react/icons/user-search';
import type { ReactNode } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { appStore } from '../../state/app-store.ts';
import { isPageId } from '../../state/page-ids.ts';
import type { PanelId } from '../../state/session.ts';
import { selectNewContributions } from '../../state/select-new-contributions.ts';
import { useText } from '../../text/use-text.ts';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './rail.module.css';

interface Job {
  readonly id: Exclude<PanelId, 'help'>;
  readonly icon: ReactNode;
  /** On a phone it stands in the menu on top: a row has room for six. */
  readonly isInMenuOnPhone?: boolean;
}

const jobs: readonly Job[] = [
  { id: 'layers', icon: <Layers aria-hidden size={22} /> },
  { id: 'proposal', icon: <List aria-hidden size={22} /> },
  { id: 'programme', icon: <ClipboardList aria-hidden size={22} /> },
  { id: 'compare', icon: <GitCompareArrows aria-hidden size={22} />, isInMenuOnPhone: true },
  { id: 'gaps', icon: <UserSearch aria-hidden size={22} /> },
  { id: 'green-blue', icon: <Leaf aria-hidden size={22} /> },
  { id: 'print', icon: <Printer aria-hidden size={22} />, isInMenuOnPhone: true },
  { id: 'file', icon: <FileText aria-hidden size={22} /> },
  { id: 'settings', icon: <Settings aria-hidden size={22} />, isInMenuOnPhone: true },
];

interface RailProps {
  readonly isHelpOpen: boolean;
  readonly onHelp: (isOpen: boolean) => void;
}

/** The jobs beside the map; each opens a panel and closes it again. */
export function Rail({ isHelpOpen, onHelp }: RailProps) {
  const { t } = useText();
  const openId = useStore(appStore, (state) => state.session.openPanel);
  const latestPage = useStore(appStore, (state) => state.session.latestPage);
  const unread = useStore(appStore, selectNewContributions);
  const badge =
    unread > 0
      ? { count: unread, words: t('contributions.unreadLong', { count: unread }) }
      : undefined;
  const panelOf = (id: PanelId) => (id === 'programme' ? latestPage : id);
  return (
    <nav className={styles.rail} aria-label={t('rail.label')}>
      {jobs.map(({ id, icon, isInMenuOnPhone }) => {
        const job = (
          <Toggle
            key={id}
            label={t(`rail.${id}`)}
            icon={icon}
            badge={id === 'programme' ? badge : undefined}
            isOn={openId === id || (id === 'programme' && isPageId(openId))}
            onChange={(isOn) => openPanel(isOn ? panelOf(id) : null)}
          />
        );
        return isInMenuOnPhone ? (
          <div key={id} className={styles.notOnPhone}>
            {job}
          </div>
        ) : (
          job
        );
      })}
      <div className={styles.help}>
        <Toggle
          label={t('rail.help')}
          icon={<Keyboard aria-hidden size={22} />}
          keys="?"
          isOn={isHelpOpen}
          onChange={onHelp}
        />
      </div>
    </nav>
  );
}
