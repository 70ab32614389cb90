// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FocusAreaId, MeasureId, ZoneId } from '../../domain/ids.ts';
import { usualMatrixView, type MatrixFigure } from '../../domain/matrix-view.ts';
import type { MatrixCell, ProgrammeMatrix } from '../../domain/programme-matrix.ts';
import { loadLanguage } from '../../text/translate.ts';
import { MatrixTable } from './matrix-table.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const housing = 'housing' as FocusAreaId;
const none: MatrixCell = { measures: [], done: 0, moneyHundredths: null, silent: 0 };
const two: MatrixCell = {
  measures: ['a', 'b'] as MeasureId[],
  done: 1,
  moneyHundredths: 90_000_000,
  silent: 1,
};
const silent: MatrixCell = { ...two, moneyHundredths: null, silent: 2 };

const matrix: ProgrammeMatrix = {
  columns: [housing, 'none'],
  rows: [
    {
      place: { kind: 'zone', zoneId: 'tempe' as ZoneId },
      residents: 2000,
      cells: [two, none],
      total: two,
    },
    {
      place: { kind: 'zone', zoneId: 'ila' as ZoneId },
      residents: null,
      cells: [none, silent],
      total: silent,
    },
    { place: { kind: 'total' }, residents: null, cells: [two, silent], total: two },
  ],
  dropped: [],
  unknown: [],
};

let root: Root;
let place: HTMLElement;

beforeAll(() => loadLanguage('nb'));

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

function shows(figure: MatrixFigure): void {
  act(() =>
    root.render(
      <MatrixTable
        matrix={matrix}
        names={{
          column: (id) => (id === 'none' ? 'Uten' : 'Bolig'),
          place: (where) => (where.kind === 'zone' ? where.zoneId : 'I alt'),
        }}
        view={{ ...usualMatrixView, figure }}
        currency="NOK"
      />,
    ),
  );
}

const texts = () =>
  [...place.querySelectorAll('[role=gridcell] button')].map((button) =>
    (button.lastChild?.textContent ?? '').replaceAll('\u00A0', ' '),
  );

function press(key: string, ctrlKey = false): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }),
    );
  });
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';

describe('the matrix as a table', () => {
  it('tells a hole by a word, and what is not said by another', () => {
    shows('count');
    expect(texts()).toEqual(['2', '0', '2', 'Ingen tiltak', '2', '2', '2', '2', '2']);
    shows('money');
    expect(texts().slice(0, 6)).toEqual([
      '900 000 kr+',
      '0',
      '900 000 kr+',
      'Ingen tiltak',
      'ikke oppgitt',
      'ikke oppgitt',
    ]);
  });

  it('tells money per resident where residents are known', () => {
    shows('per-resident');
    expect(texts()[0]).toBe('450 kr+');
    expect(texts()[6]).toBe('ukjent');
  });

  it('is one stop for the Tab key, and arrow keys go from cell to cell', () => {
    shows('count');
    const stops = place.querySelectorAll<HTMLElement>('[tabindex="0"]');
    expect(stops).toHaveLength(1);
    act(() => stops[0].focus());
    press('ArrowRight');
    expect(focused()).toMatch(/^tempe, Bolig: 2 tiltak, 1 gjennomført/u);
    press('ArrowDown');
    expect(focused()).toBe('ila, Bolig: Ingen tiltak');
    press('End');
    expect(focused()).toMatch(/^ila, I alt: /u);
    press('ArrowRight');
    expect(focused()).toMatch(/^ila, I alt: /u);
    press('End', true);
    expect(focused()).toMatch(/^I alt, I alt: /u);
    expect(place.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });
});
