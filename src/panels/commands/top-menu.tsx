import CalendarRange from 'lucide-react/icons/calendar-range';
import Ellipsis from 'lucide-react/icons/ellipsis';
import GitCompareArrows from 'lucide-react/icons/git-compare-arrows';
import Flag from 'lucide-react/icons/flag';
import History from 'lucide-react/icons/history';
import MapPinned from 'lucide-react/icons/map-pinned';
import Printer from 'lucide-react/icons/printer';
import Search from 'lucide-react/icons/search';
import Settings from 'lucide-react/icons/settings';
import Share2 from 'lucide-react/icons/share-2';
import Shapes from 'lucide-react/icons/shapes';
import { openYear } from '../../commands/choose-year.ts';
import { goToStart } from '../../commands/go-to-start.ts';
import { openCommands } from '../../commands/open-commands.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import styles from './top-menu.module.css';

/** Ways to everything that has no place of its own on the screen. */
export function TopMenu() {
  const { t } = useText();
  return (
    <div className={styles.menu}>
      <IconButton
        label={t('rail.commands')}
        keys="mod+k"
        icon={<Search aria-hidden size={20} />}
        onPress={openCommands}
      />
      <Menu
        label={t('rail.more')}
        icon={<Ellipsis aria-hidden size={20} />}
        items={[
          {
            id: 'compare',
            label: t('rail.compare'),
            icon: <GitCompareArrows aria-hidden size={18} />,
            onChoose: () => openPanel('compare'),
          },
          {
            id: 'year',
            label: t('year.open'),
            icon: <CalendarRange aria-hidden size={18} />,
            onChoose: () => openYear(true),
          },
          {
            id: 'shapes',
            label: t('rail.shapes'),
            icon: <Shapes aria-hidden size={18} />,
            onChoose: () => openPanel('shapes'),
          },
          {
            id: 'history',
            label: t('rail.history'),
            icon: <History aria-hidden size={18} />,
            onChoose: () => openPanel('history'),
          },
          {
            id: 'checkpoints',
            label: t('rail.checkpoints'),
            icon: <Flag aria-hidden size={18} />,
            onChoose: () => openPanel('checkpoints'),
          },
          {
            id: 'share',
            label: t('rail.share'),
            icon: <Share2 aria-hidden size={18} />,
            onChoose: () => openPanel('share'),
          },
          {
            id: 'print',
            label: t('rail.print'),
            icon: <Printer aria-hidden size={18} />,
            onChoose: () => openPanel('print'),
          },
          {
            id: 'settings',
            label: t('rail.settings'),
            icon: <Settings aria-hidden size={18} />,
            onChoose: () => openPanel('settings'),
          },
          {
            id: 'places',
            label: t('places.change'),
            icon: <MapPinned aria-hidden size={18} />,
            onChoose: goToStart,
          },
        ]}
      />
    </div>
  );
}
