import type { TextKey } from '../text/dictionary.ts';

/** Under which heading a command is listed. */
export type CommandGroup =
  | 'draw'
  | 'edit'
  | 'shape'
  | 'proposal'
  | 'compare'
  | 'view'
  | 'panel'
  | 'plan'
  | 'workshop'
  | 'settings';

/** One thing a person can do: found by its words, done by its key or its name. */
export interface Command {
  /** Stays the same from one version to the next: what was used lately is remembered by it. */
  readonly id: string;
  readonly label: TextKey;
  /** Other words for it, separated by commas. */
  readonly words: TextKey;
  /** As in `mod+shift+z`; `mod` is Ctrl, or ⌘ on a Mac. Empty: it has no key. */
  readonly keys: readonly string[];
  /**
   * `map`: its keys count only while the map has the focus, because a single letter must not
   * surprise somebody who types or dictates elsewhere (WCAG 2.1.4).
   */
  readonly where: 'anywhere' | 'map';
  /** The browser tells of its keys by an event of its own, as it does of copying. */
  readonly heardElsewhere?: boolean;
  readonly group: CommandGroup;
  /** Why it cannot be done now, as a key of the dictionary; null: it can. */
  whyNot(): TextKey | null;
  /**
   * Does it; false when there was nothing to do, so that a key keeps its usual meaning. `key`: the
   * one that was pressed, where it was one.
   */
  run(key?: string): boolean;
}

/** A command that can always be done, unless the description says when it cannot. */
export function command(
  described: Pick<Command, 'id' | 'label' | 'words' | 'group'> &
    Partial<Pick<Command, 'keys' | 'where' | 'whyNot' | 'heardElsewhere'>> & {
      /** What only false tells: there was nothing to do. */
      readonly act: (key?: string) => unknown;
    },
): Command {
  const { act, ...rest } = described;
  return {
    keys: [],
    where: 'anywhere',
    whyNot: () => null,
    ...rest,
    run: (key) => act(key) !== false,
  };
}
