import { describe, expect, it } from 'vitest';
import { listImported, packagesOf } from '../.ci/list-imported.ts';
import { notForResidents, residentsEntries, wordsAskedFor } from '../.ci/residents-words-plugin.ts';
import { en } from '../src/text/en.ts';
import { nb } from '../src/text/nb.ts';
import { nn } from '../src/text/nn.ts';
import { sv } from '../src/text/sv.ts';

const wallEntries = [
  'src/views/workshop/wall-view.tsx',
  'src/wall-dataflow.ts',
  'src/commands/open-public-place.ts',
];

/** Rooms and files of those who change a plan. */
const planners =
  /^src\/(map\/tools\/(run-tools|draw-|snap|select-tool|perform-|tool-ground)|domain\/edits|state\/(document|plan-editor|durable-log)\.ts|commands\/make-edit\.ts|files\/(write-|read-(geojson|shapefile|network|statistics)|pdf)|analysis\/report|panels\/(sketch|cards|share|file|report|register|matrix|indicators|compare)|views\/planner)/;

function ways(files: ReturnType<typeof listImported>): readonly string[] {
  return [...files.values()]
    .filter(({ path }) => planners.test(path))
    .map(({ path, by }) => `${path} ← ${by}`);
}

describe('a window that changes nothing', () => {
  it('loads no code for changing a plan at the start, for residents', () => {
    const files = listImported(['src/main.tsx', ...residentsEntries], { lazily: false });
    expect(files.size).toBeGreaterThan(50);
    expect(ways(files)).toEqual([]);
    const packages = [...packagesOf(files.values()).keys()];
    expect(packages.filter((name) => /^(maplibre-gl|jspdf|docx|papaparse)/.test(name))).toEqual([]);
  });

  it('loads none later either, be it with the map', () => {
    const files = listImported(residentsEntries, { lazily: true, without: notForResidents });
    expect([...files.keys()]).toContain('src/map/map-canvas.tsx');
    expect(ways(files)).toEqual([]);
  });

  it('loads none on the wall', () => {
    const files = listImported(wallEntries, { lazily: true, without: notForResidents });
    expect([...files.keys()]).toContain('src/map/map-canvas.tsx');
    expect(ways(files)).toEqual([]);
  });
});

describe('the words of the residents’ screen', () => {
  const files = listImported(residentsEntries, { lazily: true, without: notForResidents });
  const codes = [...files.values()]
    .filter(({ path }) => !/^src\/text\/\w\w\.ts$/.test(path))
    .map(({ code }) => code);

  it('are a part of the whole, the same in every language', () => {
    const keys = Object.keys(wordsAskedFor(nb, codes));
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.length).toBeLessThan(Object.keys(nb).length / 3);
    for (const others of [nn, sv, en])
      expect(Object.keys(wordsAskedFor(others, codes))).toEqual(keys);
  });

  it('hold every text that a file of that screen names', () => {
    const kept = new Set(Object.keys(wordsAskedFor(nb, codes)).map(withoutPlural));
    const missing = codes.flatMap((code) =>
      [...code.matchAll(/\bt\(\s*['"]([\w.-]+)['"]/g)]
        .map(([, key]) => key)
        .filter((key) => !kept.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('are found whole, by a beginning, and by the name of a reason', () => {
    const words = { 'a.b_one': '1', 'a.c': '2', 'd.e': '3', 'refused.no': '4', 'refused.so': '5' };
    const code = "t('a.b'); t(`d.${x}`); refuse(`refused.${reason}`); ({ reason: 'no' })";
    expect(Object.keys(wordsAskedFor(words, [code]))).toEqual(['a.b_one', 'd.e', 'refused.no']);
  });
});

function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}
