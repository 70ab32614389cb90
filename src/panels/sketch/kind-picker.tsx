import LayoutGrid from 'lucide-react/icons/layout-grid';
import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { chooseTool } from '../../commands/choose-tool.ts';
import { openKinds } from '../../commands/open-kinds.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { TilePicker } from '../../ui/tile-picker.tsx';
import { useStore } from '../../ui/use-store.ts';
import { kindTileGroups } from './kind-tiles.ts';

/** Every kind there is, in groups, to be found by name. */
export function KindPicker() {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const isOpen = useStore(appStore, ({ session }) => session.kindDialog === 'pick');
  const tool = useStore(appStore, ({ session }) => session.tool);
  const recent = useStore(appStore, ({ session }) => session.recentKinds);
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const groups = isOpen ? kindTileGroups({ kinds }, recent, query, t) : [];
  const sections = groups.map((group) => ({
    id: group.id,
    title: group.title,
    tiles: group.tiles.map(({ id, kind, ownKind, label, hint, keys }) => ({
      id: `${group.id}:${id}`,
      label,
      hint,
      keys,
      icon: <Glyph path={iconPath(measureKindIcon(kind))} box={iconBox} size={18} />,
      isOn: tool.mode === 'draw' && tool.kind === kind && (tool.ownKind ?? null) === ownKind,
    })),
  }));
  const count = groups.reduce((sum, { tiles }) => sum + tiles.length, 0);

  function close(): void {
    setQuery('');
    openKinds(null);
  }

  function choose(id: string): void {
    const tile = groups
      .flatMap((group) => group.tiles.map((one) => ({ ...one, id: `${group.id}:${one.id}` })))
      .find((one) => one.id === id);
    if (!tile) return;
    setQuery('');
    const { kind, ownKind } = tile;
    chooseTool({ mode: 'draw', kind, ...(ownKind === null ? {} : { ownKind }) });
  }

  return (
    <TilePicker
      label={t('kinds.all')}
      icon={<LayoutGrid aria-hidden size={20} />}
      placeholder={t('kinds.search')}
      isOpen={isOpen}
      onOpenChange={(open) => (open ? openKinds('pick') : close())}
      query={query}
      onQuery={setQuery}
      sections={sections}
      emptyText={t('kinds.none', { query })}
      countText={t('kinds.found', { count })}
      restText={t('kinds.rest')}
      onChoose={choose}
      actions={
        <Button
          look="quiet"
          icon={<Pencil aria-hidden size={16} />}
          onPress={() => openKinds('own')}
        >
          {t('kinds.own')}
        </Button>
      }
    />
  );
}
