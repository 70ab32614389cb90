import type { Command } from './command.ts';
import { commandsOf } from './commands-of.ts';
import { appStore } from '../state/app-store.ts';
import { notify } from './notify.ts';

/** What a key press is to the table: the parts of a KeyboardEvent it reads. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The key's place: with Alt held some keyboards give another sign. */
  readonly code?: string;
}

/**
 * Does what a key stands for. Tells whether it did anything, so that the key else keeps its usual
 * meaning. A letter that stands for something that cannot be done now says why.
 */
export function runKey(press: KeyPress, focusOnMap: boolean): boolean {
  // What is typed while the list of commands is on its way is meant for it.
  const { audience, openPanel, workshop } = appStore.getState().session;
  const isAsking = openPanel === 'commands';
  if (isAsking && press.key !== 'Escape') return false;
  if (audience === 'presenter' && !workshop.hasSingleKeys && isSingle(press)) return false;
  const meant = commandsOf(audience).filter(
    ({ where, keys, heardElsewhere }) =>
      heardElsewhere !== true &&
      (where === 'anywhere' || focusOnMap) &&
      keys.some((combination) => isKey(press, combination)),
  );
  if (meant.some((one) => one.whyNot() === null && one.run(press.key))) return true;
  return isLetter(press) && meant.some(sayWhyNot);
}

/** Whether a key press is the combination written as `mod+shift+z`. */
export function isKey(press: KeyPress, combination: string): boolean {
  const parts = combination.split('+');
  const key = parts.at(-1) ?? combination;
  return (
    (press.key.toLowerCase() === key.toLowerCase() ||
      (press.altKey && press.code === `Key${key.toUpperCase()}`)) &&
    (press.ctrlKey || press.metaKey) === parts.includes('mod') &&
    (press.shiftKey === parts.includes('shift') || key === 'Escape' || key === '?') &&
    press.altKey === parts.includes('alt')
  );
}

/** A sign alone: an aid for speech or one hand may send it unmeant (WCAG 2.1.4). */
function isSingle({ key, ctrlKey, metaKey }: KeyPress): boolean {
  return Array.from(key).length === 1 && key !== '?' && !ctrlKey && !metaKey;
}

function isLetter({ key, ctrlKey, metaKey }: KeyPress): boolean {
  return /^\p{Letter}$/u.test(key) && !ctrlKey && !metaKey;
}

function sayWhyNot(one: Command): boolean {
  const reason = one.whyNot();
  if (reason === null) return false;
  notify({ tone: 'info', key: reason, values: {}, offersUndo: false });
  return true;
}
