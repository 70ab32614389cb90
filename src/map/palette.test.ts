import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette, projectorPalette } from './palette.ts';
import type { Palette } from './palette.ts';

type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2: from 1 (the same) to 21 (black on white). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

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

function seenAs(hex: string, vision: readonly [Rgb, Rgb, Rgb]): Rgb {
  const [red, green, blue] = linear(hex);
  const [r, g, b] = vision.map((row) =>
    Math.max(0, Math.min(1, row[0] * red + row[1] * green + row[2] * blue)),
  );
  return [r, g, b];
}

/** CIE L*a*b* under D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (value: number) =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000, as Sharma, Wu and Dalal 2005 write it out. */
function colorDifference([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const degrees = Math.PI / 180;
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [p1, p2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (a: number, b: number) =>
    a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / degrees + 360) % 360;
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees);
  const meanL = (l1 + l2) / 2;
  const meanC = (c1 + c2) / 2;
  const sum = h1 + h2;
  const apart = Math.abs(h1 - h2) > 180;
  const meanH = c1 * c2 === 0 ? sum : apart ? (sum + (sum < 360 ? 360 : -360)) / 2 : sum / 2;
  const t =
    1 -
    0.17 * Math.cos((meanH - 30) * degrees) +
    0.24 * Math.cos(2 * meanH * degrees) +
    0.32 * Math.cos((3 * meanH + 6) * degrees) -
    0.2 * Math.cos((4 * meanH - 63) * degrees);
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sc = 1 + 0.045 * meanC;
  const sh = 1 + 0.015 * meanC * t;
  const spread = 30 * Math.exp(-(((meanH - 275) / 25) ** 2));
  const rt = -2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)) * Math.sin(2 * spread * degrees);
  const [dl, dc, dh] = [(l2 - l1) / sl, (c2 - c1) / sc, deltaHue / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rt * dc * dh);
}

const palettes: readonly [string, Palette][] = [
  ['light', lightPalette],
  ['dark', darkPalette],
  ['projector', projectorPalette],
];

describe('the colour difference', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('is that of the published pairs', (a, b, expected) => {
    expect(colorDifference(a, b)).toBeCloseTo(expected, 4);
  });
});

describe.each(palettes)('the %s colours', (_, palette) => {
  it.each([
    'waterLine',
    'parkLine',
    'route',
    'zoneLine',
    'districtLine',
    'barrier',
    'crossing',
    'meeting',
    'other',
    'sketch',
    'selected',
    'invalid',
    'unknown',
  ] as const)('let the stroke %s stand out from the paper', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it('tell land from what surrounds it, quietly, and let borders be seen on both', () => {
    const [land, surround] = [palette.land, palette.surround].map((hex) => lab(linear(hex)));
    expect(colorDifference(land, surround)).toBeGreaterThanOrEqual(5);
    for (const name of ['zoneLine', 'districtLine', 'sketch', 'meeting', 'selected'] as const) {
      expect(contrast(palette[name], palette.land)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette[name], palette.surround)).toBeGreaterThanOrEqual(3);
    }
    for (const color of palette.groups) {
      expect(contrast(color, palette.land)).toBeGreaterThanOrEqual(3);
      expect(contrast(color, palette.surround)).toBeGreaterThanOrEqual(3);
      expect(contrast(color, palette.halo)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.keys(visions))('keep groups of zones apart in %s vision', (name) => {
    const [even, odd] = palette.groups.map((hex) => lab(seenAs(hex, visions[name])));
    expect(colorDifference(even, odd)).toBeGreaterThanOrEqual(10);
  });

  it.each(['sketch', 'selected', 'invalid', 'districtLine', 'meeting'] as const)(
    'let %s stand out from water and green too',
    (name) => {
      expect(contrast(palette[name], palette.water)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette[name], palette.park)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['ink', 'quietInk', 'waterInk', 'parkInk', 'sketch'] as const)(
    'let names in %s be read on their halo',
    (name) => {
      expect(contrast(palette[name], palette.halo)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('let the icon be seen on its badge', () => {
    expect(contrast(palette.onSymbol, palette.meeting)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.onSymbol, palette.sketch)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(visions))('keep the classes of coverage apart in %s vision', (name) => {
    const seen = palette.coverageRamp.map((hex) => lab(seenAs(hex, visions[name])));
    const steps = seen.slice(1).map((color, i) => colorDifference(seen[i], color));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(10);
    const lightness = seen.map(([l]) => l);
    const rising = [...lightness].toSorted((a, b) => a - b);
    expect([rising, rising.toReversed()]).toContainEqual(lightness);
  });

  it.each(Object.keys(visions))('keep who gains apart from who loses in %s vision', (name) => {
    const seen = palette.differenceRamp.map((hex) => lab(seenAs(hex, visions[name])));
    const steps = seen.slice(1).map((color, i) => colorDifference(seen[i], color));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(8);
    for (const step of [1, 2, 3]) {
      expect(colorDifference(seen[3 - step], seen[3 + step])).toBeGreaterThanOrEqual(10);
    }
  });

  it('let those who lose be seen as well as those who gain', () => {
    const lightness = palette.differenceRamp.map((hex) => lab(linear(hex))[0]);
    const nothing = lightness[3];
    for (const step of [1, 2, 3]) {
      const loss = Math.abs(lightness[3 - step] - nothing);
      const gain = Math.abs(lightness[3 + step] - nothing);
      expect(Math.abs(loss - gain)).toBeLessThanOrEqual(3);
    }
  });

  it.each(Object.keys(visions))('step evenly from near to far in %s vision', (name) => {
    const seen = palette.distanceRamp.map((hex) => lab(seenAs(hex, visions[name])));
    const lightness = seen.map(([l]) => l);
    const steps = lightness.slice(1).map((l, i) => l - lightness[i]);
    expect(new Set(steps.map(Math.sign)).size).toBe(1);
    expect(Math.min(...steps.map(Math.abs))).toBeGreaterThanOrEqual(10);
    expect(Math.max(...steps.map(Math.abs))).toBeLessThanOrEqual(25);
  });

  it.each(Object.keys(visions))(
    'keep sketched, warm, green and blue apart in %s vision',
    (name) => {
      const meanings = [palette.sketch, palette.meeting, palette.park, palette.water];
      const seen = meanings.map((hex) => lab(seenAs(hex, visions[name])));
      for (const [i, color] of seen.entries()) {
        for (const other of seen.slice(i + 1)) {
          expect(colorDifference(color, other)).toBeGreaterThanOrEqual(10);
        }
      }
    },
  );
});

it.each(['ink', 'quietInk', 'waterInk', 'parkInk', 'sketch', 'meeting', 'other'] as const)(
  'lets names in %s be read on a projector, 7 to 1',
  (name) => {
    expect(contrast(projectorPalette[name], projectorPalette.halo)).toBeGreaterThanOrEqual(7);
  },
);
