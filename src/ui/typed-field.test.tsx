// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TypedField } from './typed-field.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let done: string[];

const onlyYears = (text: string): string | null => {
  if (text !== '' && !/^\d{4}$/.test(text)) return 'Skriv et årstall';
  done.push(text);
  return null;
};

function show(): void {
  act(() =>
    root.render(
      <TypedField label="År" value="2022" hint="2022" draftName="year" onDone={onlyYears} />,
    ),
  );
}

beforeEach(() => {
  done = [];
  root = createRoot(document.body.appendChild(document.createElement('div')));
  show();
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
  act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

function described(): readonly string[] {
  const ids = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '');
}

describe('a field that is checked', () => {
  it('hands on what is right when the person is done', () => {
    type('2024');
    expect(done).toEqual([]);
    press('Enter');
    expect(done).toEqual(['2024']);
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('keeps what is wrong, and says what is wrong with it', () => {
    type('i fjor');
    press('Enter');
    expect(done).toEqual([]);
    expect(field().value).toBe('i fjor');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(described()).toEqual(['2022', 'Skriv et årstall']);
    type('2025');
    press('Enter');
    expect(done).toEqual(['2025']);
    expect(described()).toEqual(['2022']);
  });

  it('gives back what stood there on Escape', () => {
    type('i fjor');
    press('Enter');
    press('Escape');
    expect(field().value).toBe('2022');
    expect(described()).toEqual(['2022']);
  });

  it('hands on what was typed when it is taken away', () => {
    type('2026');
    act(() => root.render(null));
    expect(done).toEqual(['2026']);
  });

  it('has what it could not hand on when it is there again', () => {
    type('i fjor');
    act(() => root.render(null));
    expect(done).toEqual([]);
    show();
    expect(field().value).toBe('i fjor');
    press('Escape');
    act(() => root.render(null));
    show();
    expect(field().value).toBe('2022');
  });
});
