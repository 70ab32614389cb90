// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CheckedField } from './checked-field.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let done: string[];
let kept: string | null;

function draw(): void {
  act(() =>
    root.render(
      <CheckedField
        label="Beløp"
        value="100"
        check={(text) => (/^\d+$/.test(text) ? null : 'Skriv beløpet med tall.')}
        onDone={(text) => done.push(text)}
        draft={kept}
        onDraft={(text) => {
          kept = text;
        }}
      />,
    ),
  );
}

beforeEach(() => {
  done = [];
  kept = null;
  root = createRoot(document.body.appendChild(document.createElement('div')));
  draw();
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

function leave(): void {
  act(() => void field().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  draw();
}

describe('a field that is checked', () => {
  it('hands on what can be taken when it is left', () => {
    type('250');
    expect(done).toEqual([]);
    leave();
    expect(done).toEqual(['250']);
    expect(kept).toBeNull();
  });

  it('keeps what cannot, and says what is wrong', () => {
    type('mye');
    leave();
    expect(done).toEqual([]);
    expect(field().value).toBe('mye');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Skriv beløpet med tall.');
  });

  it('shows again what was typed and not taken when it comes back', () => {
    type('mye');
    leave();
    act(() => root.unmount());
    root = createRoot(document.body.appendChild(document.createElement('div')));
    draw();
    expect(field().value).toBe('mye');
    type('300');
    leave();
    expect(done).toEqual(['300']);
    expect(kept).toBeNull();
  });
});
