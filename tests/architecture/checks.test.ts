import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.ts';
import { findImports } from './find-imports.ts';
import {
  checkDocLines,
  checkExports,
  checkImportedFiles,
  checkPaths,
  checkSizes,
} from './names.ts';
import {
  checkEarned,
  checkLock,
  checkRuntimeImports,
  checkVersions,
  parseManifest,
} from './packages.ts';
import { checkRooms, checkSubscriptions } from './rooms.ts';
import { sourceFile, stripComments } from './source-file.ts';
import { checkLanguages, findMissingTexts, findUnusedTexts } from './texts.ts';
import { checkConsole, checkWords } from './words.ts';

function problemsOfRoom(path: string, text: string): string[] {
  return checkRooms([sourceFile(path, text)]);
}

describe('the import scan', () => {
  it('sees every form of import, once', () => {
    const file = sourceFile(
      'src/map/a.ts',
      [
        "import { b } from './b.ts';",
        "import type { C } from '../domain/c.ts';",
        "import {\n  d,\n  type E,\n} from './d.ts';",
        "import './f.css';",
        "export { g } from './g.ts';",
        "const h = await import('./h.ts');",
        "type I = import('./i.ts').I;",
        "new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });",
        "import url from 'maplibre-gl/dist/worker.mjs?url';",
        "import area from '@turf/area';",
        "import { b as again } from './b.ts';",
      ].join('\n'),
    );
    const found = findImports(file);
    expect(found.flatMap(({ path }) => path ?? []).sort()).toEqual([
      'src/domain/c.ts',
      'src/map/b.ts',
      'src/map/d.ts',
      'src/map/f.css',
      'src/map/g.ts',
      'src/map/h.ts',
      'src/map/i.ts',
      'src/map/worker.ts',
    ]);
    expect(found.flatMap(({ packageName }) => packageName ?? []).sort()).toEqual([
      '@turf/area',
      'maplibre-gl',
    ]);
  });

  it('is not misled by comments and strings', () => {
    const text = [
      "// import { a } from './a.ts';",
      "/* import { b } from './b.ts'; */",
      "const address = 'https://example.org/'; // not a comment before this",
    ].join('\n');
    expect(findImports(sourceFile('src/geo/x.ts', text))).toEqual([]);
    expect(stripComments(text)).toContain("'https://example.org/'");
  });
});

describe('the rooms', () => {
  it.each([
    ['src/domain/zone.ts', "import { s } from '../state/session.ts';"],
    ['src/domain/zone.ts', "import type { S } from '../state/session.ts';"],
    ['src/analysis/coverage/a.ts', "import { f } from '../../files/f.ts';"],
    ['src/panels/layers/a.tsx', "import { B } from '../sketch/b.tsx';"],
    ['src/panels/layers/a.tsx', "import { d } from '../../geo/distance.ts';"],
    ['src/ui/button.tsx', "import { z } from '../domain/zone.ts';"],
    ['src/geo/distance.ts', "import { x } from '../../tests/x.ts';"],
    ['src/panels/layers/a.tsx', "import { Map } from 'maplibre-gl';"],
    ['src/views/planner/a.tsx', "import { TerraDraw } from 'terra-draw';"],
    ['src/commands/draw.ts', "import { createStore } from 'zustand/vanilla';"],
    ['src/files/read.ts', "import * as Y from 'yjs';"],
    ['src/commands/draw.ts', "import { useState } from 'react';"],
    ['src/state/session.ts', "import { render } from 'react-dom/client';"],
    ['src/domain/zone.ts', "import { readFileSync } from 'node:fs';"],
    ['src/analysis/coverage/start.ts', "new Worker(new URL('./worker.ts', import.meta.url));"],
    ['src/map/run-tiles.ts', "new Worker('/tiles.js');"],
    ['src/tools/a.ts', ''],
    ['src/other.ts', ''],
  ])('do not let %s say %s', (path, text) => {
    expect(problemsOfRoom(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/domain/zone.ts', "import { z } from 'zod'; import { d } from '../geo/distance.ts';"],
    ['src/panels/layers/a.tsx', "import { b } from './b.tsx'; import { useState } from 'react';"],
    ['src/map/view.ts', "import { Map } from 'maplibre-gl';"],
    [
      'src/analysis/coverage/run-coverage.ts',
      "new Worker(new URL('./worker.ts', import.meta.url));",
    ],
    ['src/files/run-reader.ts', "new Worker(new URL('./worker.ts', import.meta.url));"],
    ['src/dataflow.ts', "import { appStore } from './state/app-store.ts';"],
    ['src/cli/coverage.ts', "import { readFileSync } from 'node:fs';"],
  ])('let %s say %s', (path, text) => {
    expect(problemsOfRoom(path, text)).toEqual([]);
  });
});

describe('the other checks', () => {
  it('find what follows the store on its own', () => {
    const check = (path: string, text: string): string[] =>
      checkSubscriptions([sourceFile(path, text)]);
    expect(check('src/map/scene.ts', 'appStore.subscribe(draw);')).toHaveLength(1);
    const watching = "import { watch } from '../state/watch.ts'; watch(selectPlan, draw);";
    expect(check('src/map/scene.ts', watching)).toHaveLength(1);
    expect(check('src/dataflow.ts', watching)).toEqual([]);
    expect(check('src/files/a.ts', 'watch(connect());')).toEqual([]);
  });

  it('find a circle, also by types, and name the way round', () => {
    const files = [
      sourceFile('src/geo/a.ts', "import { b } from './b.ts';"),
      sourceFile('src/geo/b.ts', "import type { C } from './c.ts';"),
      sourceFile('src/geo/c.ts', "import { a } from './a.ts';"),
      sourceFile('src/geo/d.ts', "import { a } from './a.ts';"),
    ];
    expect(findCircles(files)).toEqual([
      'src/geo/a.ts → src/geo/b.ts → src/geo/c.ts → src/geo/a.ts',
    ]);
    expect(findCircles(files.slice(1))).toEqual([]);
  });

  it('find bad names of files and folders', () => {
    expect(checkPaths(['src/geo/splitArea.ts'])).toHaveLength(1);
    expect(checkPaths(['src/geo/Rings/a.ts'])).toHaveLength(1);
    expect(checkPaths(['src/geo/utils/a.ts'])).toHaveLength(1);
    expect(checkPaths(['src/geo/index.ts'])).toHaveLength(1);
    expect(
      checkPaths(['src/map/snap-index.ts', 'src/geo/split-area.test.ts', 'src/README.md']),
    ).toEqual([]);
  });

  it('find files that export something else, or by default', () => {
    const check = (path: string, text: string): string[] =>
      checkExports([sourceFile(path, text)], { 'src/domain/ids.ts': 'a family' });
    expect(check('src/geo/split-area.ts', 'export function cut() {}')).toHaveLength(1);
    expect(check('src/geo/split-area.ts', 'function splitArea() {}')).toHaveLength(1);
    expect(check('src/ui/button.tsx', 'export default function Button() {}')).toHaveLength(2);
    expect(check('src/geo/split-area.ts', 'export async function splitArea() {}')).toEqual([]);
    expect(check('src/geo/arc-areas.ts', 'export const areaLeftOfArc = 1;')).toEqual([]);
    expect(check('src/geo/lng-lat.ts', 'export type LngLat = [number, number];')).toEqual([]);
    expect(check('src/geo/a-b.ts', 'const x = 1; export { x as aB, type C };')).toEqual([]);
    expect(check('src/domain/ids.ts', 'export type ZoneId = string;')).toEqual([]);
    expect(check('src/files/worker.ts', '')).toEqual([]);
  });

  it('find long files, and exemptions that are not needed', () => {
    const long = sourceFile('src/geo/a.ts', 'x\n'.repeat(401));
    expect(checkSizes([long], {})).toHaveLength(1);
    expect(checkSizes([long], { 'src/geo/a.ts': 'a table' })).toEqual([]);
    expect(
      checkSizes([sourceFile('src/geo/b.ts', 'x\n')], { 'src/geo/b.ts': 'a table' }),
    ).toHaveLength(1);
  });

  it('find imports of files that are not there', () => {
    const files = [
      sourceFile('src/geo/a.ts', "import { b } from './b'; import { c } from './c.ts';"),
    ];
    expect(checkImportedFiles(files, (path) => path === 'src/geo/c.ts')).toHaveLength(1);
  });

  it('find functions that do not say what they give', () => {
    const check = (text: string): string[] => checkDocLines([sourceFile('src/geo/a.ts', text)]);
    expect(check('export function a() {}')).toHaveLength(1);
    expect(check('const b = 1;\n\nexport async function a() {}')).toHaveLength(1);
    expect(check('/** Gives a. */\nexport function a() {}')).toEqual([]);
    expect(check('function a() {}')).toEqual([]);
  });

  it('find words that do not belong', () => {
    const check = (text: string, path = 'src/geo/a.ts'): number =>
      checkWords([sourceFile(path, text)]).length;
    expect(check('// TODO later')).toBe(1);
    expect(check('// @ts-expect-error it works')).toBe(1);
    expect(check('/* oxlint-disable no-console */')).toBe(1);
    expect(check('const a = b as any;')).toBe(1);
    expect(check('// As quick as any other.\nconst a = 1;')).toBe(0);
    expect(check("open('/home/kari/plan.json')")).toBe(1);
    expect(check("read('../shared/data/zones.geojson')")).toBe(1);
    expect(check("read('../shared/data/zones.geojson')", 'tests/golden.test.ts')).toBe(0);
    expect(check("fetch('/geodata/trondheim/work/a.fgb')")).toBe(0);
    expect(checkConsole([sourceFile('src/map/a.ts', 'console.warn(1)')])).toHaveLength(1);
    expect(checkConsole([sourceFile('src/cli/a.ts', 'console.log(1)')])).toEqual([]);
  });

  it('find gaps between the languages', () => {
    const nb = { 'a.b': 'Hei {{name}}', 'a.c': 'Ja' };
    expect(checkLanguages({ nb, sv: nb })).toEqual([]);
    expect(checkLanguages({ nb, sv: { 'a.b': 'Hej {{name}}' } })).toHaveLength(1);
    expect(checkLanguages({ nb, sv: { ...nb, 'a.d': 'Nej' } })).toHaveLength(1);
    expect(checkLanguages({ nb, sv: { ...nb, 'a.b': 'Hej {{nam}}' } })).toHaveLength(1);
    expect(checkLanguages({ nb, sv: { ...nb, 'a.c': ' ' } })).toHaveLength(1);
  });

  it('find texts that nobody asks for, and questions without a text', () => {
    const files = [sourceFile('src/ui/a.tsx', "t('a.b'); t(`kind.${kind}`); t('a.none')")];
    const keys = ['a.b_one', 'a.b_other', 'kind.park', 'a.unused'];
    expect(findUnusedTexts(keys, files)).toEqual(['a.unused']);
    expect(findMissingTexts(keys, files)).toHaveLength(1);
  });

  it('find packages that the lock file leaves out', () => {
    const tool = { version: '1.0.0', optionalDependencies: { 'tool-mac': '1.0.0' } };
    const packages = { 'node_modules/tool': tool };
    expect(checkLock(JSON.stringify({ packages }))).toHaveLength(1);
    const whole = { ...packages, 'node_modules/tool-mac': { version: '1.0.0' } };
    expect(checkLock(JSON.stringify({ packages: whole }))).toEqual([]);
  });

  it('find packages without a pin, a use or a reason', () => {
    const manifest = parseManifest(
      '{"dependencies":{"zod":"4.6.7","yjs":"^13.0.0"},"devDependencies":{"tsx":"4.0.0"}}',
    );
    expect(checkVersions(manifest)).toHaveLength(1);
    const files = [sourceFile('src/state/a.ts', "import { z } from 'zod'; import 'tsx';")];
    expect(checkEarned(manifest, files, '| `zod` | checks |\n| `yjs` | merges |')).toHaveLength(1);
    expect(checkEarned(manifest, files, '| `yjs` | merges |')).toHaveLength(2);
    expect(checkRuntimeImports(manifest, files)).toHaveLength(1);
  });
});
