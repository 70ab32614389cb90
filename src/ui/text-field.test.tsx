// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TextField } from './text-field.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let done: string[];

beforeEach(() => {
  done = [];
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() =>
    root.render(<TextField label="Navn" value="Park" onDone={(text) => done.push(text)} />),
  );
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function field(): HTMLInputElement {
  const input = document.querySelector('input');
  if (!input) throw new Error('no field');
  return input;
}

function type(text: string): void {
  act(() => {
    // React overrides the field's own setter to see what it wrote itself; a person writes past it.
    Reflect.set(HTMLInputElement.prototype, 'value', text, field());
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function press(key: string): void {
  act(() => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

function leave(): void {
  act(() => void field().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
}

describe('a field that names something', () => {
  it('hands the finished text on once, however it was typed', () => {
    type('Parken');
    type('Parken ved elva');
    expect(done).toEqual([]);
    press('Enter');
    leave();
    expect(done).toEqual(['Parken ved elva']);
  });

  it('hands it on when it is left', () => {
    type('Lysning');
    leave();
    expect(done).toEqual(['Lysning']);
  });

  it('says nothing when nothing has changed', () => {
    type('Park');
    leave();
    expect(done).toEqual([]);
  });

  it('goes back to what was there by Esc', () => {
    type('Feil');
    press('Escape');
    expect(field().value).toBe('Park');
    leave();
    expect(done).toEqual([]);
  });
});
