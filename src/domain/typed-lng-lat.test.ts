import { describe, expect, it } from 'vitest';
import { typedLngLat } from './typed-lng-lat.ts';

describe('typed coordinates', () => {
  it.each([
    '63.4305, 10.3951',
    '63,4305 10,3951',
    '63,4305; 10,3951',
    '63,4305, 10,3951',
    '63.4305,10.3951',
    ' 63.4305°N 10.3951°E ',
  ])('are read latitude first: %s', (typed) => {
    expect(typedLngLat(typed)).toEqual([10.3951, 63.4305]);
  });

  it.each(['', 'Lade', '63.4305', '63,4305,10,3951', '163.4, 10.3', '63.4, 210', '63.4, 10.3, 4'])(
    'are refused where they name no place: %s',
    (typed) => {
      expect(typedLngLat(typed)).toBeNull();
    },
  );

  it('may lie south and west', () => {
    expect(typedLngLat('-33.9, −18.4')).toEqual([-18.4, -33.9]);
  });
});
