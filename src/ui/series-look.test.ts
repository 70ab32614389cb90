import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seriesLook, seriesLooks } from './series-look.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];

/** Full colour-vision deficiency: Machado, Oliveira and Fernandes 2009, on linear light. */
const visions: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** OKLab (Ottosson 2020) of a colour as it is seen in a vision. */
function seenAs(hex: string, vision: readonly [Rgb, Rgb, Rgb]): Rgb {
  const light = linear(hex);
  const [r, g, b] = vision.map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function colors(theme: 'light' | 'dark'): readonly string[] {
  const found = [...css.matchAll(/--series-\d: light-dark\((#\w{6}), (#\w{6})\);/g)];
  return found.map(([, light = '', dark = '']) => (theme === 'light' ? light : dark));
}

describe('the series of a chart', () => {
  it.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      Object.keys(visions).map((vision) => [theme, vision] as const),
    ),
  )('are told apart by colour when it is %s, in %s vision', (theme, name) => {
    const seen = colors(theme).map((hex) => seenAs(hex, visions[name]));
    expect(seen).toHaveLength(seriesLooks);
    for (const [i, color] of seen.entries()) {
      for (const other of seen.slice(i + 1)) {
        const apart = Math.hypot(...color.map((value, at) => value - other[at]));
        expect(apart).toBeGreaterThanOrEqual(0.12);
      }
    }
  });

  it('are told apart without colour: by mark and by dash', () => {
    const looks = Array.from({ length: seriesLooks }, (_, at) => seriesLook(at));
    expect(new Set(looks.map(({ mark }) => mark)).size).toBe(seriesLooks);
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(seriesLooks);
  });

  it('that are more than there are looks come again with another dash', () => {
    expect(seriesLook(seriesLooks).mark).toBe(seriesLook(0).mark);
    expect(seriesLook(seriesLooks).dash).not.toBe(seriesLook(0).dash);
  });
});
