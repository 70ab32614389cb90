import type { Command, CommandGroup } from '../../commands/command.ts';
import type { TextKey } from '../../text/dictionary.ts';

interface CommandSection {
  readonly id: string;
  readonly title: TextKey;
  readonly commands: readonly Command[];
}

const groups: readonly CommandGroup[] = [
  'workshop',
  'draw',
  'edit',
  'shape',
  'proposal',
  'compare',
  'view',
  'panel',
  'plan',
  'settings',
];

/**
 * The commands under headings. While nothing is asked the recent ones come first; what is found
 * stands in one list, the likeliest on top, since a heading would put others between.
 */
export function groupCommands(
  commands: readonly Command[],
  query: string,
  recent: readonly string[],
): readonly CommandSection[] {
  if (query.trim() !== '') return list('found', 'commands.title', commands);
  const byId = new Map(commands.map((command) => [command.id, command]));
  const recentOnes = recent.flatMap((id) => byId.get(id) ?? []);
  return [
    ...list('recent', 'commands.recent', recentOnes),
    ...groups.flatMap((group) =>
      list(
        group,
        `commandGroup.${group}`,
        ableFirst(commands.filter((command) => command.group === group)),
      ),
    ),
  ];
}

function ableFirst(commands: readonly Command[]): readonly Command[] {
  const isAble = (command: Command) => command.whyNot() === null;
  return [...commands.filter(isAble), ...commands.filter((command) => !isAble(command))];
}

function list(id: string, title: TextKey, commands: readonly Command[]): CommandSection[] {
  return commands.length === 0 ? [] : [{ id, title, commands }];
}
