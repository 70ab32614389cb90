import type { SourceFile } from './source-file.ts';

export type Dictionary = Readonly<Record<string, string>>;

const pluralEnding = /_(zero|one|two|few|many|other)$/;

function gapsOf(text: string): string {
  const gaps = new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((hit) => hit[1]));
  return [...gaps].sort().join(', ');
}

/** Where a language lacks a text, has one too many, or fills other gaps than the first. */
export function checkLanguages(languages: Readonly<Record<string, Dictionary>>): string[] {
  const [[first, reference], ...others] = Object.entries(languages);
  const empty = Object.entries(languages).flatMap(([language, texts]) =>
    Object.keys(texts)
      .filter((key) => texts[key].trim() === '')
      .map((key) => `${language}: ${key} says nothing`),
  );
  const differing = others.flatMap(([language, texts]) => [
    ...Object.keys(reference)
      .filter((key) => texts[key] === undefined)
      .map((key) => `${language}: ${key} is missing`),
    ...Object.keys(texts)
      .filter((key) => reference[key] === undefined)
      .map((key) => `${language}: ${key} is not in ${first}`),
    ...Object.keys(texts)
      .filter((key) => reference[key] !== undefined)
      .filter((key) => gapsOf(texts[key]) !== gapsOf(reference[key]))
      .map((key) => `${language}: ${key} fills other gaps than ${first}`),
  ]);
  return [...empty, ...differing];
}

/** Texts that no code asks for, neither by name nor by a name it puts together. */
export function findUnusedTexts(keys: readonly string[], files: readonly SourceFile[]): string[] {
  const code = files.map((file) => file.code).join('\n');
  const named = new Set([...code.matchAll(/['"`]([\w.-]+)['"`]/g)].map((hit) => hit[1]));
  const beginnings = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map((hit) => hit[1]);
  return keys
    .map((key) => key.replace(pluralEnding, ''))
    .filter((key) => !named.has(key) && !beginnings.some((start) => key.startsWith(start)));
}

/** Texts that code asks for and no dictionary has. */
export function findMissingTexts(keys: readonly string[], files: readonly SourceFile[]): string[] {
  const known = new Set(keys.flatMap((key) => [key, key.replace(pluralEnding, '')]));
  return files.flatMap(({ path, code }) =>
    [...code.matchAll(/\bt\(\s*['"]([\w.-]+)['"]/g)]
      .map((hit) => hit[1])
      .filter((key) => !known.has(key))
      .map((key) => `${path}: no text is called ${key}`),
  );
}
