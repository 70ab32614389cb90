import { isTest, type SourceFile } from './source-file.ts';

/** What no file may say, and why not. */
const unwelcome: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /\b(TODO|FIXME|XXX|HACK)\b/, says: 'is left for later' },
  { pattern: /@ts-(ignore|expect-error|nocheck)/, says: 'silences the compiler' },
  { pattern: /\b(oxlint|eslint)-disable/, says: 'silences the linter' },
  { pattern: /(?<![\w.:/-])\/(work|tmp|root|home|Users)\/\w/, says: 'is a path of one machine' },
  { pattern: /\blorem ipsum\b/i, says: 'is filler' },
];

const untyped = /\bas any\b|: any\b|<any\b/;

/** What only tests may name, because it is not part of the project. */
const beside = /\bshared\/(data|design|facts|prototypes)\b/;

/** Lines that say what no file of ours may say. */
export function checkWords(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const code = file.code.split('\n');
    return file.text.split('\n').flatMap((line, i) => {
      const place = `${file.path}:${i + 1}`;
      const said = unwelcome.flatMap(({ pattern, says }) => {
        const hit = pattern.exec(line)?.[0];
        return hit === undefined ? [] : [`${place}: "${hit}" ${says}`];
      });
      const any = untyped.exec(code[i] ?? '')?.[0];
      if (any !== undefined) said.push(`${place}: "${any}" has no type`);
      const allowedBeside = file.path.startsWith('tests/') || isTest(file);
      return beside.test(line) && !allowedBeside
        ? [...said, `${place}: names what is not part of the project`]
        : said;
    });
  });
}

/** Calls of the console outside what runs in a terminal. */
export function checkConsole(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, code }) => !path.startsWith('src/cli/') && /\bconsole\.\w+\(/.test(code))
    .map(({ path }) => `${path}: speaks to the console`);
}
