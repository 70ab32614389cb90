// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { FittingChoice } from './fitting-choice.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const tables = ['I dag', 'Bord 1', 'Bord 2', 'Bord 3'];
let unmount = () => undefined as void;

afterEach(() => {
  unmount();
  vi.restoreAllMocks();
});

/** As wide as the choices are side by side, and as the frame is that they have. */
async function shown(choicesWidth: number, frameWidth: number): Promise<HTMLElement> {
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(choicesWidth);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(frameWidth);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  unmount = () => {
    act(() => root.unmount());
    place.remove();
  };
  await act(async () =>
    root.render(
      <FittingChoice
        label="Hva som vises"
        value="Bord 2"
        onChange={() => undefined}
        items={tables.map((id) => ({
          id,
          label: id,
          ...(id === 'Bord 2' ? { hint: 'låst' } : {}),
        }))}
      />,
    ),
  );
  return place;
}

test('all choices are in sight where there is room, each with its state in words', async () => {
  const place = await shown(300, 400);
  const choices = [...place.querySelectorAll('[role=radio]')].map((one) => one.textContent);
  expect(choices).toEqual(['I dag', 'Bord 1', 'Bord 2 låst', 'Bord 3']);
});

test('where there is none, the one chosen is with its state, and a list to open', async () => {
  const place = await shown(900, 400);
  expect(place.querySelectorAll('[role=radio]')).toHaveLength(0);
  expect(place.querySelector('button')?.textContent).toContain('Bord 2 (låst)');
});
