import { chooseTool } from '../../commands/choose-tool.ts';
import type { KindOf } from '../../domain/kind-name.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';
import { kindTile } from './kind-tiles.ts';

/** A kind to take in the hand, or to put down when it is there. */
export function KindButton({ of }: { readonly of: KindOf }) {
  const { t } = useText();
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const isOn = useStore(
    appStore,
    ({ session: { tool } }) =>
      tool.mode === 'draw' && tool.kind === of.kind && (tool.ownKind ?? null) === of.ownKind,
  );
  const { kind, ownKind, label, hint, keys } = kindTile({ kinds }, of, t);
  return (
    <Toggle
      label={label}
      note={hint}
      icon={<Glyph path={iconPath(measureKindIcon(kind))} box={iconBox} />}
      keys={keys ?? undefined}
      isOn={isOn}
      onChange={() =>
        chooseTool(
          isOn
            ? { mode: 'select' }
            : { mode: 'draw', kind, ...(ownKind === null ? {} : { ownKind }) },
        )
      }
    />
  );
}
