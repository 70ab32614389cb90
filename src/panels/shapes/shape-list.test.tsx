// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { selectedMeasures } from '../../commands/selected-measures.ts';
import { addMeasure } from '../../domain/edits/add-measure.ts';
import { firstProposalId } from '../../domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../../domain/ids.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import { appStore, updateSession } from '../../state/app-store.ts';
import { applyPatch, closeDocument, openDocument, undo } from '../../state/document.ts';
import { loadLanguage } from '../../text/translate.ts';
import { useStore } from '../../ui/use-store.ts';
import { ShapeList } from './shape-list.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// There is one window here, so that every lock is free.
Object.defineProperty(navigator, 'locks', {
  value: {
    request: (_name: string, _options: object, held: (lock: object) => unknown) => held({}),
  },
});

const count = 120;
let tests = 0;
let root: Root;

function List() {
  const plan = useStore(appStore, ({ document }) => document.plan);
  return <ShapeList rows={resolveMeasures(plan, [], firstProposalId)} />;
}

beforeAll(() => loadLanguage('nb'));

beforeEach(async () => {
  tests += 1;
  await openDocument(`lade-${tests}` as WorkspaceId);
  for (let i = 1; i <= count; i += 1) {
    const drawn = addMeasure(appStore.getState().document.plan, {
      id: `m${i}` as MeasureId,
      kind: 'playground',
      geometry: { type: 'Point', coordinates: [10.4 + i / 10_000, 63.43] },
      title: `Plass ${i}`,
      proposalId: firstProposalId,
    });
    if (!drawn.ok || !applyPatch(drawn.value).ok) throw new Error('It could not be drawn');
  }
  updateSession({ shownProposalId: firstProposalId, selection: null, alsoSelected: [] });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<List />));
});

afterEach(async () => {
  act(() => root.unmount());
  document.body.replaceChildren();
  await closeDocument();
});

function list(): HTMLElement {
  const element = document.querySelector<HTMLElement>('[role=listbox]');
  if (!element) throw new Error('There is no list');
  return element;
}

function press(key: string, more: KeyboardEventInit = {}): void {
  act(() => {
    list().dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
}

const selected = () => selectedMeasures().map(({ title }) => title);
const options = () => [...document.querySelectorAll('[role=option]')];

describe('the list of shapes', () => {
  it('has the focus, and draws only the rows in sight of many', () => {
    expect(document.activeElement).toBe(list());
    expect(options().length).toBeGreaterThan(5);
    expect(options().length).toBeLessThan(60);
    expect(options()[0].getAttribute('aria-setsize')).toBe(String(count));
  });

  it('chooses as the arrows go, in step with the map', () => {
    press('ArrowDown');
    press('ArrowDown');
    expect(selected()).toEqual(['Plass 2']);
    press('End');
    expect(selected()).toEqual([`Plass ${count}`]);
    // Also the row out of sight is there for who hears the list.
    const active = document.getElementById(list().getAttribute('aria-activedescendant') ?? '');
    expect(active?.getAttribute('aria-label')).toBe(`Plass ${count}, Lekeplass`);
  });

  it('extends with Shift, and back again', () => {
    press('Home');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['Plass 1', 'Plass 2', 'Plass 3']);
    press('ArrowUp', { shiftKey: true });
    expect(selected()).toEqual(['Plass 1', 'Plass 2']);
    press('a', { ctrlKey: true });
    expect(selected()).toHaveLength(count);
  });

  it('leaves one out of the numbers, deletes all that are chosen, and both can be taken back', () => {
    press('Home');
    press(' ');
    expect(options()[0].getAttribute('aria-label')).toBe('Plass 1, Lekeplass, regnes ikke med');
    press('ArrowDown', { shiftKey: true });
    press('Delete');
    expect(options()[0].getAttribute('aria-label')).toBe('Plass 3, Lekeplass');
    act(() => void undo());
    act(() => void undo());
    expect(options()[0].getAttribute('aria-label')).toBe('Plass 1, Lekeplass');
  });

  it('gives a new name, or keeps the old one on Esc', () => {
    const write = (name: string, key: string) => {
      press('F2');
      const field = document.querySelector('input');
      if (!field) throw new Error('There is nothing to write in');
      act(() => {
        field.value = name;
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    };
    press('Home');
    write('Ballplass', 'Escape');
    expect(selected()).toEqual(['Plass 1']);
    write('Ballplass', 'Enter');
    expect(selected()).toEqual(['Ballplass']);
    expect(document.activeElement).toBe(list());
  });
});
