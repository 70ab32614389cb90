import { basename, join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { listImported } from './list-imported.ts';

/** What a resident's window is made of. */
export const residentsEntries: readonly string[] = [
  'src/views/residents/residents-view.tsx',
  'src/residents-dataflow.ts',
  'src/commands/open-for-residents.ts',
  'src/keep-for-offline.ts',
];

/** Loaded only in a window that draws or keeps a plan of its own, which a resident's does not. */
export const notForResidents: readonly string[] = [
  'src/map/tools/run-tools.ts',
  'src/commands/save-plan-file.ts',
];

type Dictionary = Readonly<Record<string, string>>;

const pluralEnding = /_(zero|one|two|few|many|other)$/;
const prefix = '\0residents-words:';

/**
 * The words that files ask for: named whole, or by a beginning that they put an ending to. A reason
 * for a refusal counts where its name stands in one of the files.
 */
export function wordsAskedFor(words: Dictionary, codes: Iterable<string>): Dictionary {
  const code = [...codes].join('\n');
  const named = new Set([...code.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, name]) => name));
  const starts = new Set([...code.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, start]) => start));
  starts.delete('refused.');
  const isAsked = (key: string) =>
    named.has(key) ||
    (key.startsWith('refused.') && named.has(key.slice('refused.'.length))) ||
    [...starts].some((start) => key.startsWith(start));
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => isAsked(key.replace(pluralEnding, ''))),
  );
}

/**
 * Gives residents dictionaries with the words of their own screen: a fifth of the whole. It stands in
 * for the dictionaries that `src/text/residents-words.ts` names.
 */
export function residentsWordsPlugin(): Plugin {
  let root = '';
  return {
    name: 'strok-residents-words',
    enforce: 'pre',
    // Tests speak from the whole dictionaries.
    apply: () => process.env['VITEST'] === undefined,
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer) {
      if (importer?.split('?')[0].endsWith('/src/text/residents-words.ts') !== true) return null;
      const language = /^\.\/(nb|nn|sv|en)\.ts$/.exec(source)?.[1];
      return language === undefined ? null : `${prefix}${language}`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const language = basename(id.slice(prefix.length));
      const file = join(root, 'src/text', `${language}.ts`);
      this.addWatchFile(file);
      const { module } = await runnerImport<Record<string, Dictionary>>(file);
      const files = listImported(residentsEntries, { lazily: true, without: notForResidents });
      const askers = [...files.values()].filter(({ path }) => !/^src\/text\/\w\w\.ts$/.test(path));
      const words = wordsAskedFor(
        module[language],
        askers.map(({ code }) => code),
      );
      return `export const ${language} = ${JSON.stringify(words)};`;
    },
  };
}
