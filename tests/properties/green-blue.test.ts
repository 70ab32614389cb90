import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeGreenBlue } from '../../src/analysis/green-blue/compute-green-blue.ts';
import { openGreenBlue } from '../../src/analysis/green-blue/open-green-blue.ts';
import { blueGreenFactor, weightsInForce } from '../../src/domain/blue-green-factor.ts';
import { factorModels } from '../../src/domain/factor-models.ts';
import { blueGreenSurfaces, sketchedSurfaces } from '../../src/domain/blue-green-surface.ts';
import type { GreenBlueSide, GreenShape, ZoneGreenBlue } from '../../src/domain/green-blue.ts';
import { greenFigures } from '../../src/domain/green-figures.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import { localPlane } from '../../src/geo/local-plane.ts';
import { playGreenBlueCase, type GreenBlueCase } from '../golden/green-blue-case.ts';

type Path = (readonly [x: number, y: number])[];

const rect = (x: number, y: number, width: number, height: number): Path => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

const meters = (from: number, to: number) =>
  fc.double({ min: from, max: to, noNaN: true }).map((value) => Math.round(value * 100) / 100);
const box = fc
  .tuple(meters(-500, 500), meters(-500, 500), meters(1, 300), meters(1, 300))
  .map(([x, y, width, height]) => rect(x, y, width, height));
/** A star round a middle: concave, and its corners anywhere. */
const star = fc
  .tuple(
    meters(-400, 400),
    meters(-400, 400),
    fc.array(meters(20, 250), { minLength: 4, maxLength: 9 }),
  )
  .map(([x, y, reaches]): Path => {
    const corners: Path = reaches.map((reach, at) => {
      const turn = (2 * Math.PI * at) / reaches.length;
      return [x + reach * Math.cos(turn), y + reach * Math.sin(turn)];
    });
    return [...corners, corners[0]];
  });
const area = fc.oneof(box, star);

const city = fc
  .record({
    parks: fc.array(area, { maxLength: 5 }),
    lakes: fc.array(area, { maxLength: 3 }),
    residents: fc.nat(500),
  })
  .map(({ parks, lakes, residents }): GreenBlueCase => ({
    title: 'A city',
    derivation: [],
    zones: [
      { id: 'west', rings: [rect(-500, -500, 430, 1000)] },
      { id: 'east', rings: [rect(-70, -500, 570, 1000)] },
    ],
    cells: [{ id: 'cell', residents, rings: [rect(-125, -125, 250, 250)] }],
    water: lakes.map((lake) => [lake]),
    layers: [
      {
        id: 'parks',
        targetKind: 'green-area',
        features: parks.map((park, at) => ({ id: `park ${at}`, kind: 'park', rings: [park] })),
      },
    ],
    expected: {},
  }));

const plane = localPlane([10.4, 63.42]);
const sketch = fc
  .tuple(
    fc.constantFrom('m', 'n', 'o'),
    fc.constantFrom(...sketchedSurfaces),
    area,
    fc.constantFrom(null, 2, 5),
  )
  .map(([id, surface, path, breadthMeters]): GreenShape => {
    const corners = path.map((at) => [...plane.toLngLat(at)]);
    const named = { id: id as MeasureId, surface, name: id };
    return breadthMeters === null
      ? { ...named, geometry: { type: 'Polygon', coordinates: [corners] } }
      : { ...named, geometry: { type: 'LineString', coordinates: corners }, breadthMeters };
  });
const sketches = fc.uniqueArray(sketch, { selector: ({ id }) => id, maxLength: 3 });

const nothing = { planVersion: 1, gesture: 0, shapes: [], staged: null };
const zonesOf = (side: GreenBlueSide): readonly ZoneGreenBlue[] => [...side.zones, side.total];
const known = (zone: ZoneGreenBlue): number =>
  blueGreenSurfaces.reduce((sum, surface) => sum + zone.surfaces[surface], 0);
const runs = { seed: 23, numRuns: 60 };
/** Edges that are straight in the plane are not quite straight in degrees. */
const rounding = 0.5;

describe('green and blue of any city', () => {
  it('are shares: never below nothing, never above all there is', () => {
    fc.assert(
      fc.property(city, sketches, (situation, shapes) => {
        const { inputs } = playGreenBlueCase(situation);
        const answer = computeGreenBlue(inputs, { ...nothing, shapes });
        for (const zone of [...zonesOf(answer.today), ...zonesOf(answer.proposal)]) {
          expect(Math.min(...Object.values(zone.surfaces))).toBeGreaterThanOrEqual(0);
          expect(known(zone)).toBeLessThanOrEqual(zone.areaSquareMeters + 1e-6);
          const { greenShareOfZone, greenShareOfLand, waterShare } = greenFigures(zone);
          for (const figure of [greenShareOfZone, greenShareOfLand, waterShare]) {
            expect(figure?.value ?? 0).toBeGreaterThanOrEqual(0);
            expect(figure?.value ?? 0).toBeLessThanOrEqual(1);
          }
        }
      }),
      runs,
    );
  });

  it('never lose by what is added', () => {
    fc.assert(
      fc.property(city, sketches, (situation, shapes) => {
        const { inputs } = playGreenBlueCase(situation);
        const open = openGreenBlue(inputs);
        let before = zonesOf(open.answer(nothing).today).map(known);
        for (let count = 1; count <= shapes.length; count++) {
          const request = { ...nothing, shapes: shapes.slice(0, count) };
          const after = zonesOf(open.answer(request).proposal).map(known);
          after.forEach((sum, at) => expect(sum).toBeGreaterThanOrEqual(before[at] - 1e-6));
          before = after;
        }
      }),
      runs,
    );
  });

  it('count the same ground once, however often it is given', () => {
    fc.assert(
      fc.property(city, (situation) => {
        const parks = situation.layers[0];
        const twice = {
          ...situation,
          water: [...(situation.water ?? []), ...(situation.water ?? [])],
          layers: [parks, { ...parks, id: 'again' }],
        };
        const once = computeGreenBlue(playGreenBlueCase(situation).inputs, nothing);
        const again = computeGreenBlue(playGreenBlueCase(twice).inputs, nothing);
        once.today.zones.forEach(({ surfaces }, at) => {
          for (const surface of blueGreenSurfaces) {
            expect(again.today.zones[at].surfaces[surface]).toBeCloseTo(surfaces[surface], 5);
          }
        });
      }),
      runs,
    );
  });

  it('of the parts of a zone make up those of the whole', () => {
    fc.assert(
      fc.property(city, sketches, (situation, shapes) => {
        const whole = {
          ...situation,
          zones: [{ id: 'all', rings: [rect(-500, -500, 1000, 1000)] }],
        };
        const apart = computeGreenBlue(playGreenBlueCase(situation).inputs, { ...nothing, shapes });
        const together = computeGreenBlue(playGreenBlueCase(whole).inputs, { ...nothing, shapes });
        for (const surface of blueGreenSurfaces) {
          const sum = apart.proposal.zones.reduce((all, zone) => all + zone.surfaces[surface], 0);
          const all = together.proposal.zones[0].surfaces[surface];
          expect(Math.abs(sum - all)).toBeLessThan(rounding);
        }
      }),
      runs,
    );
  });

  it('are after any sequence of edits what they are worked out anew', () => {
    fc.assert(
      fc.property(
        city,
        fc.array(fc.record({ shapes: sketches, staged: fc.option(sketch) }), {
          minLength: 1,
          maxLength: 5,
        }),
        (situation, edits) => {
          const { inputs } = playGreenBlueCase(situation);
          const open = openGreenBlue(inputs);
          for (const edit of edits) {
            const live = open.answer({ ...nothing, ...edit });
            const anew = computeGreenBlue(inputs, { ...nothing, ...edit });
            live.proposal.zones.forEach(({ surfaces }, at) => {
              for (const surface of blueGreenSurfaces) {
                const other = anew.proposal.zones[at].surfaces[surface];
                expect(Math.abs(surfaces[surface] - other)).toBeLessThan(1e-5);
              }
            });
          }
        },
      ),
      { ...runs, numRuns: 25 },
    );
  });

  it('have a factor between the least and the greatest weight of what is known', () => {
    fc.assert(
      fc.property(city, sketches, (situation, shapes) => {
        const { inputs } = playGreenBlueCase(situation);
        const answer = computeGreenBlue(inputs, { ...nothing, shapes });
        for (const { id } of factorModels) {
          const weights = weightsInForce(id, {});
          for (const zone of answer.proposal.zones) {
            const found = blueGreenFactor(zone, weights);
            if (found === null) {
              expect(known(zone)).toBe(0);
              continue;
            }
            const most = Math.max(...Object.values(weights)) * (1 - found.noDataShare);
            expect(found.factor).toBeLessThanOrEqual(most + 1e-9);
            expect(found.factor).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      runs,
    );
  });
});
