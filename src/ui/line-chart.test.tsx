// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadLanguage } from '../text/translate.ts';
import { BarChart } from './bar-chart.tsx';
import type { ChartSeries } from './chart-series.ts';
import { LineChart } from './line-chart.tsx';
import { stepFrom } from './point-stepper.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const husby: ChartSeries = {
  id: 'husby',
  name: 'Husby',
  points: [
    { x: 2006, y: 52.1, sign: 'plain' },
    { x: 2007, y: 54, sign: 'plain' },
    { x: 2008, y: null, sign: 'withheld' },
    { x: 2009, y: 56, sign: 'estimated' },
    { x: 2010, y: 57, sign: 'plain' },
    { x: 2011, y: 60, sign: 'plain' },
  ],
};
const tensta: ChartSeries = {
  id: 'tensta',
  name: 'Tensta',
  points: [
    { x: 2006, y: 48, sign: 'plain' },
    { x: 2011, y: null, sign: 'none' },
  ],
};
const format = (value: number) => `${value.toFixed(1).replace('.', ',')} %`;

let root: Root;
let page: HTMLElement;

beforeAll(async () => {
  await loadLanguage('nb');
});

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

function draw(series: readonly ChartSeries[]): void {
  const breaks = [{ from: 2011, words: 'ny definisjon' }];
  act(() =>
    root.render(
      <LineChart label="I arbeid" series={series} format={format} xName="År" breaks={breaks} />,
    ),
  );
}

describe('a line chart', () => {
  it('draws a line for each run, and none across a gap or a break', () => {
    draw([husby]);
    const lines = [...page.querySelectorAll('path')].filter((path) =>
      /^M[\d.,-]+L/.test(path.getAttribute('d') ?? ''),
    );
    expect(lines).toHaveLength(2);
    expect(page.querySelector('[role=img]')?.textContent).toContain('ny definisjon');
  });

  it('is said in words: where it begins and ends, what it lacks and where it breaks', () => {
    draw([husby]);
    const chart = page.querySelector('[role=img]');
    const id = chart?.getAttribute('aria-describedby') ?? '';
    expect(chart?.getAttribute('aria-label')).toBe('I arbeid');
    expect(document.getElementById(id)?.textContent).toBe(
      'Husby: 52,1 % (2006) til 60,0 % (2011), lavest 52,1 %, høyest 60,0 %. ' +
        'Ett punkt uten verdi. Brudd fra 2011: ny definisjon.',
    );
  });

  it('has its numbers in a table, where what is withheld or missing is no zero', () => {
    draw([husby, tensta]);
    const button = [...page.querySelectorAll('button')].find((one) =>
      one.textContent?.startsWith('Vis tallene som tabell'),
    );
    act(() => button?.click());
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['2006', '52,1 %', '48,0 %'],
      ['2007', '54,0 %', ''],
      ['2008', 'holdt tilbake av kilden', ''],
      ['2009', '56,0 % (anslag)', ''],
      ['2010', '57,0 %', ''],
      ['2011', '60,0 %', 'ingen verdi'],
    ]);
  });

  it('tells the point that a key leads to', () => {
    draw([husby, tensta]);
    const slider = page.querySelector('[role=slider]');
    const press = (key: string) =>
      act(() => {
        slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    press('ArrowRight');
    expect(slider?.getAttribute('aria-valuetext')).toBe('Husby, 2007: 54,0 %');
    press('End');
    press('ArrowDown');
    expect(slider?.getAttribute('aria-valuetext')).toBe('Tensta, 2011: ingen verdi');
  });

  it('stays within its points', () => {
    expect(stepFrom({ series: 0, point: 0 }, 'ArrowLeft', [husby])).toEqual({
      series: 0,
      point: 0,
    });
    expect(stepFrom({ series: 0, point: 5 }, 'ArrowDown', [husby])).toEqual({
      series: 0,
      point: 5,
    });
    expect(stepFrom(null, 'a', [husby])).toBeNull();
  });
});

describe('a bar chart', () => {
  it('begins at zero, and writes a range and what is withheld as such', () => {
    act(() =>
      root.render(
        <BarChart
          label="Kommunale boliger"
          nameTitle="Sone"
          valueTitle="Boliger"
          format={String}
          bars={[
            { id: 'a', name: 'Kristiansund', value: 600, upTo: 700, sign: 'plain' },
            { id: 'b', name: 'Rokilde', value: 300, sign: 'plain' },
            { id: 'c', name: 'Dale', value: null, sign: 'withheld' },
          ]}
        />,
      ),
    );
    const widths = [...page.querySelectorAll('rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(widths).toHaveLength(3);
    const [upTo = 0, sure = 0, half = 0] = widths;
    expect(upTo).toBeCloseTo(sure / 6);
    expect(half).toBeCloseTo(sure / 2);
    expect(page.querySelector('[role=img]')?.textContent).toContain('600 til 700');
    expect(page.querySelector('[role=img]')?.textContent).toContain('holdt tilbake av kilden');
  });
});
