import { editProgramme, type ProgrammePart } from '../../commands/edit-programme.ts';
import { takeTyped } from '../../commands/take-typed.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Words } from '../../domain/words.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { TypedField } from '../../ui/typed-field.tsx';

interface WordsFieldProps {
  readonly label: string;
  readonly words: Words;
  readonly part: ProgrammePart;
  /** What becomes of the programme when the text is this. */
  readonly change: (text: string) => Partial<Omit<Programme, 'standsAlone'>>;
  readonly isMultiline?: boolean;
  /** Nothing is no answer: what is wrong then, as `refused.<reason>`. */
  readonly needed?: string;
  readonly startsFocused?: boolean;
}

/** A text of the programme; writing one makes it the plan's own, in the one language it is written in. */
export function WordsField({
  label,
  words,
  part,
  change,
  isMultiline = false,
  needed,
  startsFocused = false,
}: WordsFieldProps) {
  const { language } = useText();
  const read = (text: string): Outcome<string> =>
    needed !== undefined && text.trim() === ''
      ? { ok: false, reason: needed }
      : { ok: true, value: text.trim() };
  return (
    <TypedField
      label={label}
      value={wordsIn(words, language)}
      isMultiline={isMultiline}
      startsFocused={startsFocused}
      onDone={(typed) => takeTyped(read(typed), (text) => editProgramme(part, change(text)))}
    />
  );
}
