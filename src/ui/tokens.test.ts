import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark' | 'projector';

function readTokens(theme: Theme): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g,
  )) {
    tokens.set(name, theme === 'dark' ? dark : light);
  }
  if (theme === 'projector') {
    const block = /\[data-theme='projector'\] \{([^}]*)\}/.exec(css)?.[1] ?? '';
    for (const [, name = '', color = ''] of block.matchAll(/--([\w-]+): (#\w{6});/g)) {
      tokens.set(name, color);
    }
  }
  return tokens;
}

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['ground', 'surface', 'surface-sunken', 'surface-hover', 'surface-pressed'];
const texts = ['ink', 'ink-soft', 'sketch', 'error', 'warning', 'meeting'];
const series = [1, 2, 3, 4, 5, 6].map((at) => `series-${at}`);
const marks = [
  'line-strong',
  'focus',
  'today',
  'sketch',
  'unknown',
  'action',
  'green',
  'water',
  ...series,
];

const textPairs = [
  ...texts.flatMap((text) => grounds.slice(0, 4).map((ground) => [text, ground] as const)),
  ['ink', 'surface-pressed'],
  ['on-action', 'action'],
  ['on-sketch', 'sketch'],
  ['ink', 'sketch-soft'],
  ['sketch', 'sketch-soft'],
  ['ink', 'warning-soft'],
  ['warning', 'warning-soft'],
  ['ink', 'error-soft'],
  ['error', 'error-soft'],
  ...[1, 2, 3, 4, 5].map((at) => [`on-heat-${at}`, `heat-${at}`] as const),
] as const;

const markPairs = [
  ...marks.flatMap((mark) => grounds.slice(0, 3).map((ground) => [mark, ground] as const)),
  ['today', 'bar-track'],
  ['sketch', 'bar-track'],
  ['unknown', 'bar-track'],
] as const;

function tooFaint(
  theme: Theme,
  pairs: readonly (readonly [string, string])[],
  least: number,
): readonly string[] {
  const tokens = readTokens(theme);
  return pairs.flatMap(([front, back]) => {
    const first = tokens.get(front);
    const second = tokens.get(back);
    if (!first || !second) return [`${front} or ${back} is not a token`];
    const ratio = contrast(first, second);
    return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
  });
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it('has text that stands out 4.5 to 1', () => {
    expect(tooFaint(theme, textPairs, 4.5)).toEqual([]);
  });

  it('has borders, bars and focus that stand out 3 to 1', () => {
    expect(tooFaint(theme, markPairs, 3)).toEqual([]);
  });
});

it('lets text in the projector theme stand out 7 to 1', () => {
  expect(tooFaint('projector', textPairs, 7)).toEqual([]);
});

it('lets borders, bars and focus in the projector theme stand out 3 to 1', () => {
  expect(tooFaint('projector', markPairs, 3)).toEqual([]);
});
