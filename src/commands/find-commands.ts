import type { Dictionary } from '../text/dictionary.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { languages, type Language } from '../text/language.ts';
import type { Command } from './command.ts';

/** The words of the languages that have come; the reader's own is always there. */
export type Dictionaries = Readonly<Partial<Record<Language, Dictionary>>>;

/** A command with its names, folded for searching. */
export interface NamedCommand {
  readonly command: Command;
  readonly own: SearchedNames;
  readonly others: readonly SearchedNames[];
}

interface SearchedNames {
  readonly label: string;
  readonly words: readonly string[];
}

/** Gives commands the names they are found by. */
export function nameCommands(
  commands: readonly Command[],
  dictionaries: Dictionaries,
  language: Language,
): readonly NamedCommand[] {
  const foreign = languages.filter((one) => one !== language);
  return commands.map((command) => ({
    command,
    own: namesIn(command, dictionaries[language]),
    others: foreign.map((one) => namesIn(command, dictionaries[one])),
  }));
}

/**
 * The commands that a query may mean, the likeliest first: the beginning of the name, of a word in
 * it, of another word for it, then the same in other languages. What was used lately goes before
 * its equals. Every word of the query must be found.
 */
export function findCommands(
  named: readonly NamedCommand[],
  query: string,
  recent: readonly string[],
): readonly Command[] {
  const whole = foldLetters(query.trim());
  const parts = whole.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return named.map(({ command }) => command);
  return named
    .map((one) => ({ command: one.command, far: howFar(one, whole, parts) }))
    .filter(({ far }) => Number.isFinite(far))
    .toSorted((a, b) => a.far - b.far || place(recent, a.command) - place(recent, b.command))
    .map(({ command }) => command);
}

function namesIn(command: Command, dictionary: Dictionary | undefined): SearchedNames {
  const texts: Readonly<Record<string, string | undefined>> = dictionary ?? {};
  return {
    label: foldLetters(texts[command.label] ?? ''),
    words: foldLetters(texts[command.words] ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  };
}

const otherLanguage = 10;

/** 0: the name begins so; the more, the farther from what was typed; Infinity: not at all. */
function howFar({ own, others }: NamedCommand, whole: string, parts: readonly string[]): number {
  if (own.label.startsWith(whole)) return 0;
  const inOwn = Math.max(...parts.map((part) => howFarIn(own, part)));
  const inOthers = others.map((names) =>
    names.label.startsWith(whole)
      ? otherLanguage
      : otherLanguage + Math.max(...parts.map((part) => howFarIn(names, part))),
  );
  return Math.min(inOwn, ...inOthers);
}

function howFarIn({ label, words }: SearchedNames, part: string): number {
  if (beginsAWord(label, part)) return 1;
  if (words.some((word) => word.startsWith(part))) return 2;
  if (words.some((word) => beginsAWord(word, part))) return 3;
  // Norwegian and Swedish write words together: `bru` is to find Gangbru.
  if (part.length > 2 && label.includes(part)) return 4;
  if (part.length > 2 && words.some((word) => word.includes(part))) return 5;
  return Infinity;
}

function beginsAWord(text: string, part: string): boolean {
  return text.split(/[\s,;:()–-]+/).some((word) => word.startsWith(part));
}

function place(recent: readonly string[], { id }: Command): number {
  const at = recent.indexOf(id);
  return at === -1 ? recent.length : at;
}
