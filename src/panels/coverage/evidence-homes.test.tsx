// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coveragePresets } from '../../domain/coverage-presets.ts';
import type { Evidence, EvidenceRow } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { initialState } from '../../state/initial-state.ts';
import { loadLanguage } from '../../text/translate.ts';
import { EvidenceHomes } from './evidence-homes.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const tempe = 'tempe' as ZoneId;

function home(homeId: string, residents: number, reached: number, meters: number): EvidenceRow {
  return {
    homeId,
    zoneId: tempe,
    centre: [10.4, 63.42],
    residents,
    coveredResidents: reached,
    nearest: {
      id: `place-${homeId}`,
      name: `Sted ${homeId}`,
      distanceMeters: meters,
      entrance: [10.41, 63.42],
      isEstimated: false,
      route: {
        type: 'LineString',
        coordinates: [
          [10.4, 63.42],
          [10.41, 63.42],
        ],
      },
    },
  };
}

const evidence: Evidence = {
  zoneId: tempe,
  side: 'today',
  splitResidents: 0,
  rows: [home('a', 30, 30, 120), home('b', 20, 5, 290), home('c', 10, 0, 700)],
};

const loaded = {
  workspace: { layers: [] },
  zones: [],
  layers: {},
  plannedMeasures: [],
} as unknown as LoadedWorkspace;

let root: Root;

beforeAll(() => loadLanguage('nb'));

beforeEach(() => {
  appStore.setState(initialState());
  root = createRoot(document.body.appendChild(document.createElement('div')));
  const question = coveragePresets[0];
  act(() => root.render(<EvidenceHomes {...{ evidence, loaded, question }} />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const targets = () =>
  [...document.querySelectorAll('tbody tr')].map(
    (row) => /Sted \w/.exec(row.textContent ?? '')?.[0],
  );

function press(words: string): void {
  const button = [...document.querySelectorAll('button')].find((found) =>
    found.textContent?.startsWith(words),
  );
  if (!button) throw new Error(`There is no button ${words}`);
  act(() => button.click());
}

describe('the homes of a trail', () => {
  it('are all there, with how many of each kind', () => {
    expect(targets()).toEqual(['Sted a', 'Sted b', 'Sted c']);
    expect(document.body.textContent).toContain('Alle 3');
    expect(document.body.textContent).toContain('Delvis 1');
  });

  it('can be narrowed to those who are not reached, or only in part', () => {
    press('Ikke nådd');
    expect(targets()).toEqual(['Sted c']);
    press('Delvis');
    expect(targets()).toEqual(['Sted b']);
  });

  it('can be sorted by how far they are, farthest first', () => {
    press('Avstand');
    expect(targets()).toEqual(['Sted c', 'Sted b', 'Sted a']);
  });

  it('are looked at on the map one at a time, and left again', () => {
    press('2');
    expect(appStore.getState().session.evidenceHome).toBe('tempe/b');
    expect(appStore.getState().session.cameraRequest).not.toBeNull();
    press('2');
    expect(appStore.getState().session.evidenceHome).toBeNull();
  });
});
