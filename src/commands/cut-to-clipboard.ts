import type { Outcome } from '../domain/outcome.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { deleteSelection } from './delete-selection.ts';

/** Copies what is selected to the system's clipboard and deletes it, as one step. */
export function cutToClipboard(): Outcome {
  const copied = copyToClipboard();
  return copied.ok ? deleteSelection() : copied;
}
