// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { initialState } from '../../state/initial-state.ts';
import { loadLanguage } from '../../text/translate.ts';
import type { BoardRow } from './board-rows.ts';
import { ZoneRow } from './zone-row.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const tempe = 'tempe' as ZoneId;
const row: BoardRow = {
  zoneId: tempe,
  name: 'Tempe-Sorgenfri',
  residents: 1_900,
  residentsText: '1 900 innbyggere',
  isUnknown: false,
  caution: '',
  unknownShare: 0,
  today: { text: '61 %', spoken: '61 %', share: 0.61 },
  proposal: { text: '≥ 74 %', spoken: 'minst 74 %', share: 0.74 },
  change: { amount: 247, share: 0.13, points: '+13', words: '247 flere' },
  classesToday: [800, 359, 400, 341],
  classesProposal: [1_000, 406, 300, 194],
  distancesToday: ['Median 210 m', 'Snitt 260 m'],
  distancesBoth: ['Median 210 m', 'Snitt 260 m → 240 m'],
};

let root: Root;

beforeAll(() => loadLanguage('nb'));

beforeEach(() => {
  appStore.setState(initialState());
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <ZoneRow
        row={row}
        proposalName="A"
        isSelected={false}
        isMarked={false}
        showsClasses={false}
      />,
    ),
  );
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

describe('a zone on the board', () => {
  it('says its numbers in full words to those who listen', () => {
    expect(
      button('Vis hva tallet er laget av: Tempe-Sorgenfri, Forslag A, minst 74 %'),
    ).toBeTruthy();
    expect(document.body.textContent).toContain('+13');
    expect(document.body.textContent).toContain('247 flere');
  });

  it('opens what a number is made of', () => {
    act(() => button('Vis hva tallet er laget av: Tempe-Sorgenfri, I dag, 61 %').click());
    expect(appStore.getState().session.evidenceOf).toEqual({ zoneId: tempe, side: 'today' });
  });

  it('is selected by its name', () => {
    act(() => button('Tempe-Sorgenfri').click());
    expect(appStore.getState().session.selection).toEqual({ type: 'zone', id: tempe });
  });
});
