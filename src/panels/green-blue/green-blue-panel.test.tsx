// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  surfaceAreas,
  type GreenBlueAnswer,
  type SurfaceAreas,
  type ZoneGreenBlue,
} from '../../domain/green-blue.ts';
import { firstProposalId } from '../../domain/empty-plan.ts';
import type { ProposalId, WorkspaceId, ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import { appStore, updateDerived, updateSession } from '../../state/app-store.ts';
import { initialState } from '../../state/initial-state.ts';
import { loadLanguage } from '../../text/translate.ts';
import { GreenBluePanel } from './green-blue-panel.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const words = (text: string) => ({ nb: text, nn: text, sv: text, en: text });

function zoneShape(id: string, name: string, west: number): Zone {
  const ring = [
    [west, 63.4],
    [west + 0.01, 63.4],
    [west + 0.01, 63.41],
    [west, 63.4],
  ];
  return {
    id: id as ZoneId,
    name,
    geometry: { type: 'Polygon', coordinates: [ring] },
    attributes: {},
  };
}

const workspace: LoadedWorkspace = {
  workspace: {
    schema: 1,
    id: 'case' as WorkspaceId,
    title: words('Et sted'),
    centre: [10.4, 63.42],
    bounds: [10.3, 63.3, 10.5, 63.5],
    start: { centre: [10.4, 63.42], zoom: 12 },
    zoneSets: [],
    layers: [],
    residents: null,
    programme: null,
    sources: [],
  },
  sources: {},
  zones: [
    zoneShape('tempe', 'Tempe-Sorgenfri', 10.39),
    zoneShape('lade', 'Lade', 10.41),
    zoneShape('saupstad', 'Saupstad', 10.35),
  ],
  layers: {},
  extents: {},
  residents: [],
  plannedMeasures: [],
};

function zone(surfaces: Partial<SurfaceAreas>, greenKnownShare = 1): ZoneGreenBlue {
  return {
    areaSquareMeters: 1e6,
    surfaces: { ...surfaceAreas(() => 0), ...surfaces },
    residents: 1_000,
    greenKnownShare,
    waterKnownShare: 1,
    refused: null,
  };
}

const lade = zone({ 'green-area': 30_000 });
const answer: GreenBlueAnswer = {
  planVersion: 1,
  gesture: 0,
  zoneIds: ['tempe' as ZoneId, 'lade' as ZoneId, 'saupstad' as ZoneId],
  today: { zones: [zone({ 'green-area': 14_000 }), lade, zone({}, 0)], total: lade },
  proposal: {
    zones: [zone({ 'green-area': 14_000, 'sketched-park': 8_000 }), lade, zone({}, 0)],
    total: lade,
  },
  residentsOutsideZones: 0,
  refusedShapes: [],
};

let root: Root;

beforeAll(() => loadLanguage('nb'));

beforeEach(() => {
  appStore.setState(initialState());
  const id = 'a' as ProposalId;
  const { document: kept } = appStore.getState();
  appStore.setState({
    document: {
      ...kept,
      plan: {
        ...kept.plan,
        proposals: { [id]: { ...kept.plan.proposals[firstProposalId], id } },
      },
    },
  });
  updateSession({
    workspace: { status: 'ready', workspace },
    shownProposalId: id,
    openPanel: 'green-blue',
  });
  updateDerived({ greenBlue: answer });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<GreenBluePanel />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ');
const rows = (): string[][] =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => plain(cell.textContent)),
  );
function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => one.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

describe('the panel of green and blue', () => {
  it('answers in a sentence and tells what it left out', () => {
    expect(plain(document.body.textContent)).toContain(
      'Tempe-Sorgenfri har 14,0 m² grønt per innbygger, 22,0 m² med forslag A.',
    );
    expect(document.body.textContent).toContain('1 sone er ukjent og ikke regnet med.');
  });

  it('has a row a zone with today, proposal and change, the unknown last and not zero', () => {
    expect(rows()).toEqual([
      ['Lade', '30,0 m²', '30,0 m²', '0'],
      ['Tempe-Sorgenfri', '14,0 m²', '22,0 m²', '+8,0 m²'],
      ['Saupstad', 'ukjent', 'ukjent', '–'],
    ]);
  });

  it('sorts by what is pressed', () => {
    act(() => button('Endring').click());
    expect(rows().map(([name]) => name)).toEqual(['Tempe-Sorgenfri', 'Lade', 'Saupstad']);
    act(() => button('Sone').click());
    expect(rows().map(([name]) => name)).toEqual(['Lade', 'Saupstad', 'Tempe-Sorgenfri']);
  });

  it('goes to the zone that is pressed, and speaks of it', () => {
    act(() => button('Lade').click());
    const { selection, cameraRequest } = appStore.getState().session;
    expect(selection).toEqual({ type: 'zone', id: 'lade' });
    expect(cameraRequest?.bounds).toEqual([10.41, 63.4, 10.42, 63.41]);
    expect(plain(document.body.textContent)).toContain('Lade har 30,0 m² grønt per innbygger.');
  });

  it('opens the weights with the model, the source and the table’s own value', () => {
    act(() => button('Vekter og kilde').click());
    const text = plain(document.body.textContent);
    expect(text).toContain('Blågrønn faktor, Bærum og Oslo 2014');
    expect(text).toContain('Framtidens byer');
    expect(text).toContain('Tabellens egen vekt: 1,0.');
    expect(text).toContain('NS 3845:2020');
    expect(document.querySelectorAll('input[type="text"], input[inputmode]').length).toBe(9);
  });

  it('says of 3-30-300 what no data here can tell, and asks for the rest', () => {
    act(() => button('3-30-300').click());
    expect(document.body.textContent).toContain('trekroner som flater');
    act(() => button('Spør på dekningstavla').click());
    expect(appStore.getState().session.question).toMatchObject({
      ruleSource: 'three-thirty-300',
      distanceMeters: 300,
    });
  });
});
