import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTimeStyles } from '../.ci/security-headers.ts';

const reactAria = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));

/** The text of the style element that a module of react-aria inserts, its constants filled in. */
function insertedStyle(module: string): string {
  const code = readFileSync(join(reactAria, 'dist', 'private', module), 'utf8');
  const text = /style\.textContent = `([^`]+)`\s*\.trim\(\)/.exec(code)?.[1];
  if (text === undefined) throw new Error(`${module} inserts no style any more`);
  return text
    .replace(/\$\{([\w$]+)\}/g, (_, name: string) => {
      const value = new RegExp(`${name.replaceAll('$', '\\$')} = '([^']+)'`).exec(code)?.[1];
      if (value === undefined) throw new Error(`${module} does not say what ${name} is`);
      return value;
    })
    .trim();
}

describe('the styles that the content policy lets through', () => {
  it.each([
    ['presses', 'interactions/usePress.mjs', runTimeStyles[0]],
    ['the scroll lock of iOS', 'overlays/usePreventScroll.mjs', runTimeStyles[1]],
  ])('are what react-aria inserts for %s', (_, module, allowed) => {
    expect(insertedStyle(module)).toBe(allowed);
  });

  it('are no more than those two', () => {
    expect(runTimeStyles).toHaveLength(2);
  });
});
