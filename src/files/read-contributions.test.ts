import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../domain/apply-patch.ts';
import type { ContributionParcel } from '../domain/contribution-parcel.ts';
import { takeInParcel } from '../domain/edits/take-in-parcel.ts';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { ContributionId, WorkspaceId, ZoneId } from '../domain/ids.ts';
import { joinParcelLines, parcelReport } from '../domain/parcel-report.ts';
import { packText } from './pack-text.ts';
import { readContributions } from './read-contributions.ts';

const workspaceId = 'place' as WorkspaceId;
const place = { workspaceId, bounds: [10, 63, 11, 64], today: '2026-06-01' } as const;

function one(number: number, change: object = {}) {
  return {
    id: `c-${String(number).padStart(20, '0')}`,
    kind: 'idea',
    text: `Idé ${number}`,
    about: { type: 'place', at: [10.4, 63.43] },
    madeOn: '2026-05-01',
    token: `t${String(number).padStart(20, '0')}`,
    ...change,
  };
}

function parcel(contributions: readonly unknown[], change: object = {}): string {
  return JSON.stringify({
    format: 'strok-contributions',
    version: 1,
    workspaceId,
    contributions,
    withdrawn: [],
    ...change,
  });
}

function linesOf(text: string) {
  const read = readContributions(text, place);
  if (!read.ok) throw new Error(`Refused: ${read.reason}`);
  return read.value.lines.map(({ done, why }) => [done, ...why]);
}

function firstOf(text: string) {
  const read = readContributions(text, place);
  if (!read.ok) throw new Error(`Refused: ${read.reason}`);
  return read.value.parcel.contributions[0];
}

describe('a parcel', () => {
  const text = parcel([one(1), one(2, { text: 'Æøå 🌞' })]);

  it('is the same as a file, as a code and in a link, also one that a message broke', () => {
    const code = packText(text);
    const link = `https://strok.example/#/plan/place/in/${code}`;
    const wrapped = `Hei! ${link.replace(/(.{60})/g, '$1\n')}`;
    const expected = readContributions(text, place);
    expect(expected.ok).toBe(true);
    for (const form of [code, link, wrapped, `\uFEFF${text}`, `  ${code}\n`]) {
      expect(readContributions(form, place)).toEqual(expected);
    }
  });

  it('gives only what it may hold', () => {
    const stuffed = one(1, {
      state: 'shown',
      answer: 'x',
      pin: [10.4, 63.4],
      about: { type: 'place', at: [10.4, 63.43], html: '<b>' },
    });
    expect(Object.keys(firstOf(parcel([stuffed])))).toEqual([
      'id',
      'kind',
      'text',
      'about',
      'madeOn',
      'token',
    ]);
    expect(firstOf(parcel([stuffed])).about).toEqual({ type: 'place', at: [10.4, 63.43] });
  });

  it('keeps markup as the text that it is', () => {
    const script = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    expect(firstOf(parcel([one(1, { text: script })])).text).toBe(script);
  });

  it('is repaired where that can be done, and says how', () => {
    expect(
      linesOf(
        parcel([
          one(1, { text: 'a'.repeat(1_500) }),
          one(2, { text: 'snu\u202Etxet' }),
          one(3, { madeOn: '2031-01-01' }),
          one(4, { madeOn: 'i går' }),
          one(5),
        ]),
      ),
    ).toEqual([
      ['repaired', 'text-cut'],
      ['repaired', 'text-cleaned'],
      ['repaired', 'date-repaired'],
      ['repaired', 'date-repaired'],
      ['kept'],
    ]);
    expect(firstOf(parcel([one(1, { text: 'a'.repeat(1_500) })])).text).toHaveLength(1_000);
    expect(firstOf(parcel([one(3, { madeOn: '2031-01-01' })])).madeOn).toBe('2026-06-01');
  });

  it('is skipped line by line where it cannot be read, with the reason', () => {
    expect(
      linesOf(
        parcel([
          'text',
          one(1, { id: '__proto__' }),
          one(2, { token: 'kort' }),
          one(3, { kind: 'advert' }),
          one(4, { text: ' \u200B ' }),
          one(5, { about: { type: 'place', at: [10.4, '63'] } }),
          one(6, { about: { type: 'place', at: [0, 0] } }),
          one(7),
          one(7),
          one(8, { about: { type: 'zone', zoneId: '__proto__' } }),
        ]),
      ),
    ).toEqual([
      ['skipped', 'not-readable'],
      ['skipped', 'bad-id'],
      ['skipped', 'bad-token'],
      ['skipped', 'bad-kind'],
      ['skipped', 'no-text'],
      ['skipped', 'bad-subject'],
      ['skipped', 'outside-place'],
      ['kept'],
      ['skipped', 'id-twice'],
      ['skipped', 'bad-subject'],
    ]);
  });

  it.each([
    ['nothing', '', 'empty-parcel'],
    ['a parcel of nothing', parcel([]), 'empty-parcel'],
    ['a plan', '{"type":"FeatureCollection","strok":{}}', 'not-a-parcel'],
    ['a broken file', text.slice(0, -5), 'not-a-parcel'],
    ['a later version', parcel([one(1)], { version: 2 }), 'parcel-newer'],
    ['a place with a path in it', parcel([one(1)], { workspaceId: '../x' }), 'not-a-parcel'],
    ['too much', `{"a":"${'x'.repeat(1_000_001)}"}`, 'parcel-too-large'],
    ['too many', parcel(Array.from({ length: 201 }, (_, i) => one(i))), 'parcel-too-many'],
    ['too deep', `{"a":${'['.repeat(500)}${']'.repeat(500)}}`, 'not-a-parcel'],
    ['a code that was cut', packText(text).slice(0, -3), 'damaged-code'],
    ['words', 'Hei, her kommer innspillene mine', 'damaged-code'],
  ])('is refused when it is %s', (_what, given, reason) => {
    expect(readContributions(given, place)).toMatchObject({ ok: false, reason });
  });
});

describe('damaged and hostile parcels', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      '\u202E\u0000\uD800',
      '-0',
      '1e999',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const anything = fc.oneof(hostile, fc.jsonValue({ maxDepth: 3 }), fc.double());
  const mostly = (sound: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 9, arbitrary: sound }, { weight: 1, arbitrary: anything });
  const sound = {
    id: mostly(fc.integer({ min: 0, max: 9 }).map((n) => `c-${String(n).padStart(20, '0')}`)),
    kind: mostly(fc.constantFrom('idea', 'praise', 'challenge')),
    text: mostly(fc.oneof(fc.string({ unit: 'binary', maxLength: 1_500 }), hostile)),
    about: mostly(
      fc.oneof(
        fc.constant({ type: 'everywhere' }),
        fc.record({ type: fc.constant('zone'), zoneId: hostile }),
        fc.record({
          type: fc.constant('place'),
          at: fc.tuple(fc.double({ min: 9, max: 12 }), fc.double({ min: 62, max: 65 })),
        }),
      ),
    ),
    madeOn: mostly(fc.constantFrom('2026-05-01', '2099-01-01', '2026-02-31')),
    token: mostly(fc.constantFrom('a'.repeat(20), 'b'.repeat(20))),
    ['__proto__']: fc.constant({ polluted: true }),
  };
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.record(sound) },
    { weight: 1, arbitrary: fc.record(sound, { requiredKeys: [] }) },
  );
  const written = fc
    .record({
      format: fc.oneof(
        { weight: 9, arbitrary: fc.constant('strok-contributions') },
        { weight: 1, arbitrary: anything },
      ),
      version: fc.oneof(
        { weight: 9, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: anything },
      ),
      workspaceId: fc.oneof(
        { weight: 9, arbitrary: fc.constant('place') },
        { weight: 1, arbitrary: anything },
      ),
      contributions: fc.oneof(
        { weight: 9, arbitrary: fc.array(fc.oneof(line, anything), { maxLength: 12 }) },
        { weight: 1, arbitrary: anything },
      ),
      withdrawn: fc.oneof(
        fc.array(
          fc.record({
            id: fc.integer({ min: 0, max: 9 }).map((n) => `c-${String(n).padStart(20, '0')}`),
            token: fc.constantFrom('a'.repeat(20), 'b'.repeat(20)),
          }),
          { maxLength: 4 },
        ),
        anything,
      ),
    })
    .map((value) => JSON.stringify(value));
  const damaged = fc
    .tuple(written, fc.nat({ max: 400 }), fc.constantFrom('whole', 'cut', 'code', 'changed'))
    .map(([text, at, how]) => {
      if (how === 'cut') return text.slice(0, Math.max(0, text.length - at));
      if (how === 'code') return packText(text);
      if (how === 'changed') return `${text.slice(0, at)}\u0000${text.slice(at + 1)}`;
      return text;
    });

  it('give an outcome, change nothing but contributions, and nothing at all the second time', () => {
    const before = emptyPlan(workspaceId);
    let takenIn = 0;
    fc.assert(
      fc.property(damaged, (text) => {
        const read = readContributions(text, place);
        if (!read.ok) {
          expect(typeof read.reason).toBe('string');
          return;
        }
        const taking = {
          parcel: read.value.parcel,
          zones: new Set<ZoneId>(),
          measures: new Set<never>(),
          because: { repeated: 'r', links: 'l' },
          title: 't',
        };
        const taken = takeInParcel(before, taking);
        const report = parcelReport(joinParcelLines(read.value.lines, taken.lines));
        expect(report.read).toBe(report.kept + report.repaired + report.skipped);
        if (!taken.patch) return;
        const applied = applyPatch(before, taken.patch);
        if (!applied.ok) throw new Error(`Refused: ${JSON.stringify(applied)}`);
        takenIn += 1;
        const { contributions, ...others } = applied.value.plan;
        const { contributions: none, ...othersBefore } = before;
        expect(none).toEqual({});
        expect(others).toEqual(othersBefore);
        expect(contributions).toEqual(taken.contributions);
        expect(takeInParcel({ contributions }, taking).patch).toBeNull();
      }),
      { seed: 66, numRuns: 2_000 },
    );
    expect(takenIn).toBeGreaterThan(300);
    expect('polluted' in {}).toBe(false);
  });

  it('come out of a sound parcel as they went in', () => {
    const sound: ContributionParcel = {
      format: 'strok-contributions',
      version: 1,
      workspaceId,
      contributions: [
        {
          id: `c-${'x'.repeat(22)}` as ContributionId,
          kind: 'praise',
          text: 'Fint\n\nher',
          about: { type: 'everywhere' },
          madeOn: '2026-05-01',
          token: 'y'.repeat(22),
        },
      ],
      withdrawn: [{ id: `c-${'z'.repeat(22)}` as ContributionId, token: 'w'.repeat(22) }],
    };
    const read = readContributions(packText(JSON.stringify(sound)), place);
    expect(read.ok && read.value.parcel).toEqual(sound);
  });
});
