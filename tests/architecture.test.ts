import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCircles } from './architecture/circles.ts';
import {
  checkDocLines,
  checkExports,
  checkImportedFiles,
  checkPaths,
  checkSizes,
} from './architecture/names.ts';
import {
  checkEarned,
  checkLock,
  checkRuntimeImports,
  checkVersions,
  parseManifest,
} from './architecture/packages.ts';
import { checkRooms, checkSubscriptions } from './architecture/rooms.ts';
import { isScript, listFiles, readSources, root } from './architecture/source-file.ts';
import {
  checkLanguages,
  findMissingTexts,
  findUnusedTexts,
  type Dictionary,
} from './architecture/texts.ts';
import { checkConsole, checkWords } from './architecture/words.ts';
import { layerOrder } from '../src/map/layer-order.ts';

const topLevel = new Set(
  [
    'README.md LICENSE index.html package.json package-lock.json tsconfig.json vite.config.ts',
    '.gitignore .npmrc .oxfmtrc.json .oxlintrc.json .ci geodata public src tests',
  ].flatMap((line) => line.split(' ')),
);

/** What installing, building, testing and editing leave behind; git ignores it. */
const leftBehind =
  /^(node_modules|dist|test-results|coverage|\.git|\.idea|\.vscode|\.DS_Store|.*\.log)$/;

const dataTables: Readonly<Record<string, string>> = {
  'src/text/nb.ts': 'a dictionary',
  'src/text/nn.ts': 'a dictionary',
  'src/text/sv.ts': 'a dictionary',
  'src/text/en.ts': 'a dictionary',
};

/** Files that are named after the family they hold, not after one export. */
const families: Readonly<Record<string, string>> = {
  'src/main.tsx': 'it starts the app and gives nothing',
  'src/domain/schema/rule-parts.ts': 'what rules of fields are put together of',
  'src/domain/schema/migrations/raw-parts.ts':
    'how a migration looks into a file that nobody has checked',
  'src/domain/ids.ts': 'every branded id, so that none is defined twice',
  'src/geo/ellipsoid.ts': 'the numbers that describe one ellipsoid',
  'src/analysis/coverage/coverage-data.ts': 'the shapes in which the engine is given its data',
  'src/analysis/coverage/engine/curve-layout.ts': 'the fields of one packed record',
  'src/analysis/coverage/engine/grow-array.ts': 'one job, for each type of array',
};

const languages = ['nb', 'nn', 'sv', 'en'];

const sources = readSources('src');
const scripts = sources.filter(isScript);
const machinery = [...readSources('tests'), ...readSources('.ci')].filter(
  ({ path }) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('tests/architecture'),
);

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

async function readDictionary(language: string): Promise<Dictionary> {
  const module = (await import(`../src/text/${language}.ts`)) as Record<string, Dictionary>;
  return module[language];
}

describe('rooms', () => {
  it('are there', () => {
    expect(scripts.length).toBeGreaterThan(50);
  });

  it('take only from the rooms below them, and leave to each its own packages', () => {
    expect(checkRooms(sources)).toEqual([]);
  });

  it('follow the store in one list', () => {
    expect(checkSubscriptions(scripts)).toEqual([]);
  });

  it('hold no circle of files', () => {
    expect(findCircles(scripts)).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case, in folders with a job', () => {
    expect(checkPaths([...listFiles('src'), ...listFiles('tests')])).toEqual([]);
  });

  it('export by name what they are named after', () => {
    expect(checkExports(scripts, families)).toEqual([]);
    expect(Object.keys(families).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('are short enough to be read in one go', () => {
    expect(checkSizes([...scripts, ...machinery], dataTables)).toEqual([]);
  });

  it('name the files they import in full', () => {
    const exists = (path: string): boolean =>
      /\.(ts|tsx|css|json|svg)$/.test(path) && existsSync(join(root, path));
    expect(checkImportedFiles([...scripts, ...machinery], exists)).toEqual([]);
  });

  it('say of each function of the core what it gives', () => {
    const core = scripts.filter(({ path }) => /^src\/(geo|domain|analysis|files)\//.test(path));
    expect(checkDocLines(core.filter(({ path }) => !path.includes('.test.')))).toEqual([]);
  });

  it('say nothing unfinished, silenced or of one machine', () => {
    const documents = ['README.md', ...listFiles('src').filter((path) => path.endsWith('.md'))];
    const texts = documents.map((path) => ({ path, text: read(path), code: '' }));
    expect(checkWords([...sources, ...machinery, ...texts])).toEqual([]);
    expect(checkConsole(scripts)).toEqual([]);
  });

  it('lie at the top only where the plan has them', () => {
    const strangers = readdirSync(root).filter(
      (name) => !topLevel.has(name) && !leftBehind.test(name),
    );
    expect(strangers).toEqual([]);
  });
});

describe('overlays', () => {
  const partsOf = (code: string): string[] =>
    [...code.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map((hit) => hit[1]);
  const painters = scripts.filter(
    ({ path }) => path.startsWith('src/map/') && path !== 'src/map/layer-order.ts',
  );

  it('each have parts, all of them in the order of layers', () => {
    const overlays = painters.filter(({ path }) => /^src\/map\/overlays\/[^.]+\.ts$/.test(path));
    expect(overlays.length).toBeGreaterThan(0);
    const partless = overlays.filter(
      ({ code }) => !partsOf(code).some((part) => layerOrder.some((known) => known === part)),
    );
    expect(partless.map(({ path }) => path)).toEqual([]);
  });

  it('use every part of the order of layers', () => {
    const used = new Set(painters.flatMap(({ code }) => partsOf(code)));
    expect(layerOrder.filter((part) => !used.has(part))).toEqual([]);
    expect(new Set(layerOrder).size).toBe(layerOrder.length);
  });
});

describe('words', () => {
  it('are there in every language, with the same gaps to fill', async () => {
    const dictionaries = await Promise.all(languages.map(readDictionary));
    expect(Object.keys(dictionaries[0]).length).toBeGreaterThan(0);
    const named = languages.map((language, i) => [language, dictionaries[i]] as const);
    expect(checkLanguages(Object.fromEntries(named))).toEqual([]);
  });

  it('are all asked for, and all there', async () => {
    const keys = Object.keys(await readDictionary('nb'));
    const askers = scripts.filter(({ path }) => !/^src\/text\/\w\w\.ts$/.test(path));
    expect(findUnusedTexts(keys, askers)).toEqual([]);
    expect(findMissingTexts(keys, askers)).toEqual([]);
  });
});

describe('packages', () => {
  const manifest = parseManifest(read('package.json'));

  it('are pinned, few and on the registry', () => {
    expect(checkVersions(manifest)).toEqual([]);
    // The programme took seven: tables, charts, statistics and documents are others' work.
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(32);
  });

  it('are locked for every system they run on', () => {
    expect(checkLock(read('package-lock.json'))).toEqual([]);
  });

  it('earn their place in the app and in the README', () => {
    expect(checkEarned(manifest, sources, read('README.md'))).toEqual([]);
  });

  it('of development stay out of the app', () => {
    expect(checkRuntimeImports(manifest, scripts)).toEqual([]);
  });
});
