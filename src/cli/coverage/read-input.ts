import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FeatureReading, ReadFeature } from '../../files/features/feature-reading.ts';
import { checkFileSize } from '../../files/check-file-size.ts';
import { readFeatures, tallyFeatures, type FeatureFile } from '../../files/read-features.ts';
import { fileTrouble } from './coverage-trouble.ts';
import { fileRefusalWords, noticeWords, refusalWords, repairWords } from './refusal-words.ts';

/** A file's features, and how it is called in what is said of it. */
export interface InputFile {
  readonly path: string;
  readonly features: readonly ReadFeature[];
}

/** What a file is read with. */
export interface InputReading {
  readonly crs: string | null;
  readonly verbose: boolean;
  /** Takes lines for standard error. */
  readonly say: (line: string) => void;
}

/** Reads a file and says what became of its features. Throws trouble when there is nothing. */
export async function readInput(
  path: string,
  { crs, verbose, say }: InputReading,
): Promise<InputFile> {
  const reading = await readFeatures(openFile(path), crs);
  if (!reading.ok) throw fileTrouble(path, fileRefusalWords(reading.reason, reading.detail));
  sayTally(path, reading.value, say);
  if (verbose) sayEach(reading.value.features, say);
  return { path, features: reading.value.features };
}

/** The bytes of a file. Throws trouble in words of what the system answered. */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    // Larger ones are refused by their size alone, so there is no need to read them.
    return checkFileSize(size).ok || size === 0 ? readFileSync(path) : new Uint8Array(size);
  } catch (error) {
    throw fileTrouble(path, systemWords(error));
  }
}

/** What the system answered about a file, in words. */
export function systemWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such folder',
    EISDIR: 'is a folder, not a file',
    EACCES: 'may not be opened (permission denied)',
    EPERM: 'may not be opened (permission denied)',
    EROFS: 'lies on a disk that cannot be written',
    ENOSPC: 'the disk is full',
  };
  return words[code] ?? `could not be opened (${code})`;
}

function openFile(path: string): FeatureFile {
  const bytes = readBytes(path);
  if (!/\.shp$/i.test(path)) return { bytes };
  return {
    bytes,
    beside: { dbf: beside(path, 'dbf'), prj: beside(path, 'prj'), cpg: beside(path, 'cpg') },
  };
}

/** The file of the same name with another ending, in whichever case it is written. */
function beside(path: string, ending: string): Uint8Array | null {
  const stem = basename(path)
    .replace(/\.shp$/i, '')
    .toLowerCase();
  const folder = dirname(path);
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((file) => file.toLowerCase() === `${stem}.${ending}`);
  return name === undefined ? null : readBytes(join(folder, name));
}

function sayTally(path: string, reading: FeatureReading, say: (line: string) => void): void {
  const { read, kept, repaired, skipped, repairs, refusals } = tallyFeatures(reading);
  const why = [
    ...[...repairs].map(([repair, count]) => `${count} ${repairWords(repair)}`),
    ...[...refusals].map(([refusal, count]) => `${count} ${refusalWords(refusal)}`),
  ];
  const reasons = why.length > 0 ? ` (${why.join('; ')})` : '';
  say(
    `${path}: ${reading.format}, ${reading.systemName}: read ${read} = ` +
      `kept ${kept} + repaired ${repaired} + skipped ${skipped}${reasons}`,
  );
  for (const notice of reading.notices) say(`${path}: ${noticeWords(notice)}`);
}

function sayEach(features: readonly ReadFeature[], say: (line: string) => void): void {
  for (const { number, repairs, refusal } of features) {
    if (refusal !== null) say(`  feature ${number} skipped: ${refusalWords(refusal)}`);
    for (const repair of repairs) say(`  feature ${number} repaired: ${repairWords(repair)}`);
  }
}
