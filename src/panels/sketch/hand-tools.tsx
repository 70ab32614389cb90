import Lasso from 'lucide-react/icons/lasso';
import MousePointer2 from 'lucide-react/icons/mouse-pointer-2';
import Ruler from 'lucide-react/icons/ruler';
import SeparatorVertical from 'lucide-react/icons/separator-vertical';
import { chooseTool } from '../../commands/choose-tool.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';

const tools = [
  { mode: 'select', label: 'command.selectTool', keys: 'v', Icon: MousePointer2 },
  { mode: 'lasso', label: 'command.tool.lasso', keys: 'o', Icon: Lasso },
  { mode: 'border', label: 'command.tool.border', keys: 'b', Icon: SeparatorVertical },
  { mode: 'measure', label: 'command.tool.measure', keys: 'd', Icon: Ruler },
] as const;

/** The tools that draw nothing: to select one or several, to move a border, to measure. */
export function HandTools() {
  const { t } = useText();
  const mode = useStore(appStore, ({ session }) => session.tool.mode);
  return tools.map(({ mode: tool, label, keys, Icon }) => (
    <Toggle
      key={tool}
      label={t(label)}
      icon={<Icon aria-hidden size={20} />}
      keys={keys}
      look="icon"
      isOn={mode === tool}
      onChange={(isOn) => chooseTool({ mode: isOn || tool === 'measure' ? tool : 'select' })}
    />
  ));
}
