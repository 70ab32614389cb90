import { pageIds } from '../../state/page-ids.ts';
import type { PanelId } from '../../state/session.ts';
import { command, type Command } from '../command.ts';
import { openCommands } from '../open-commands.ts';
import { openPanel } from '../open-panel.ts';

/** The panels and the pages of the programme, each opened by name. */
export const panelCommands: readonly Command[] = [
  panel('commands', ['mod+k', 'mod+shift+p']),
  panel('layers', ['l'], 'map'),
  panel('proposal'),
  ...pageIds.map((id) => panel(id)),
  panel('shapes'),
  panel('gaps'),
  panel('green-blue'),
  panel('history'),
  panel('checkpoints'),
  panel('file'),
  panel('share'),
  panel('print'),
  panel('settings'),
  panel('help', ['?']),
];

function panel(
  // Comparing has a command of its own.
  id: Exclude<PanelId, 'compare'>,
  keys: readonly string[] = [],
  where: Command['where'] = 'anywhere',
): Command {
  return command({
    id: `open-${id}`,
    label: `rail.${id}`,
    words: `words.${id}`,
    keys,
    where,
    group: 'panel',
    act: () => (id === 'commands' ? openCommands() : openPanel(id)),
  });
}
