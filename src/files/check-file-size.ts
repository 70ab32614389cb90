import type { Outcome } from '../domain/outcome.ts';

/** Largest file that is read, bytes. Far above any plan; a browser gives "" for a text of 512 MB. */
export const largestFileBytes = 250 * 1_000_000;

/**
 * Whether a file may be read, by its size in bytes; ask before reading.
 * Refused: `empty-file`, `file-too-large` (values: megabytes, most).
 */
export function checkFileSize(sizeBytes: number): Outcome {
  if (sizeBytes === 0) return { ok: false, reason: 'empty-file' };
  if (sizeBytes <= largestFileBytes) return { ok: true, value: undefined };
  return {
    ok: false,
    reason: 'file-too-large',
    values: { megabytes: Math.ceil(sizeBytes / 1_000_000), most: largestFileBytes / 1_000_000 },
  };
}
