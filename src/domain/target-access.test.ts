import { describe, expect, it } from 'vitest';
import type { OpenWhen } from './coverage-question.ts';
import { accessOfFeature, accessOfMeasure, meetsAccess } from './target-access.ts';

const place = (attributes: object) => accessOfFeature('meeting-place', { ...attributes });
const openAt = (hours: string, openWhen: OpenWhen) =>
  meetsAccess(place({ kind: 'library', opening_hours: hours }), { publicOnly: false, openWhen });

describe('who may enter', () => {
  it.each([
    [{ kind: 'park' }, true],
    [{ kind: 'playground', access: 'private' }, false],
    [{ kind: 'sports-ground', access: 'yes' }, true],
    [{ kind: 'sports-ground', access: 'customers' }, null],
    [{ kind: 'school' }, null],
    [{}, null],
    [{ access: 3 }, null],
  ])('%o', (attributes, isPublic) => {
    expect(place(attributes).isPublic).toBe(isPublic);
  });

  it('is anybody on a walking route, unless it says otherwise', () => {
    expect(accessOfFeature('walking-route', {}).isPublic).toBe(true);
    expect(accessOfFeature('walking-route', { access: 'no' }).isPublic).toBe(false);
  });
});

describe('when it is open', () => {
  it('is always, for open ground that says nothing else', () => {
    expect(place({ kind: 'square' }).isOpen.always).toBe(true);
    expect(place({ kind: 'square', opening_hours: 'Mo-Fr 08:00-16:00' }).isOpen.always).toBe(false);
    expect(place({ kind: 'playground', access: 'private' }).isOpen.always).toBeNull();
    expect(openAt('24/7', 'always')).toBe(true);
    expect(openAt('Mo-Su 00:00-12:00,11:00-24:00', 'always')).toBe(true);
    expect(openAt('Mo-Su 00:00-23:00', 'always')).toBe(false);
  });

  it('is in the evening on weekdays from two hours after five, three days a week', () => {
    expect(openAt('Mo-We 10:00-19:00', 'weekday-evening')).toBe(true);
    expect(openAt('Mo,We 10:00-21:00', 'weekday-evening')).toBe(false);
    expect(openAt('Mo-Fr 10:00-18:59', 'weekday-evening')).toBe(false);
    expect(openAt('Mo-Fr 10:00-18:00,20:00-21:00', 'weekday-evening')).toBe(true);
    expect(openAt('Mo-Th 23:00-05:00', 'weekday-evening')).toBe(false);
  });

  it('is in the weekend on one of its days', () => {
    expect(openAt('Su 12:00-14:00', 'weekend')).toBe(true);
    expect(openAt('Mo-Fr 10:00-21:00', 'weekend')).toBe(false);
    expect(openAt('Fr 22:00-02:00', 'weekend')).toBe(true);
  });

  it('is not known where the hours are not, or are not understood', () => {
    expect(place({ kind: 'library' }).isOpen.weekend).toBeNull();
    expect(openAt('Apr-Oct: Sa 10:00-12:00', 'weekend')).toBeNull();
  });
});

describe('a question', () => {
  const library = place({ kind: 'library', access: 'yes' });

  it('takes every target when it asks for nothing', () => {
    expect(meetsAccess(place({}), { publicOnly: false, openWhen: 'any' })).toBe(true);
  });

  it('leaves out what is not open, and what is not known', () => {
    expect(meetsAccess(library, { publicOnly: true, openWhen: 'any' })).toBe(true);
    expect(meetsAccess(library, { publicOnly: true, openWhen: 'weekend' })).toBeNull();
    const closed = place({ access: 'private' });
    expect(meetsAccess(closed, { publicOnly: true, openWhen: 'weekend' })).toBe(false);
  });

  it('counts drawn ground at all hours, and does not know when a drawn house opens', () => {
    expect(meetsAccess(accessOfMeasure('park'), { publicOnly: true, openWhen: 'always' })).toBe(
      true,
    );
    const house = accessOfMeasure('meeting-place');
    expect(meetsAccess(house, { publicOnly: true, openWhen: 'any' })).toBe(true);
    expect(meetsAccess(house, { publicOnly: true, openWhen: 'weekend' })).toBeNull();
  });
});
