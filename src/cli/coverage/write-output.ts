import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileTrouble } from './coverage-trouble.ts';
import { systemWords } from './read-input.ts';

/**
 * Makes sure that a file can be put where it is wanted, before any work is done for it: not over a
 * folder nor over one of the files that are read, and in a folder that is there. Throws trouble.
 */
export function checkOutput(path: string, inputs: readonly string[]): void {
  const folder = statOrNull(dirname(path));
  if (!folder?.isDirectory()) throw fileTrouble(path, 'there is no such folder');
  const there = statOrNull(path);
  if (there?.isDirectory()) throw fileTrouble(path, 'is a folder, not a file');
  for (const input of inputs) {
    const read = statOrNull(input);
    if (there && read && there.ino === read.ino && there.dev === read.dev) {
      throw fileTrouble(path, 'is one of the files to read; write somewhere else');
    }
  }
}

/** Writes a file whole or not at all: beside its place first, then put there. Throws trouble. */
export function writeOutput(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = openSync(beside, 'wx');
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw fileTrouble(path, `could not be written: ${systemWords(error)}`);
  }
}

function statOrNull(path: string): ReturnType<typeof statSync> | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
