import { describe, expect, it } from 'vitest';
import type { BestSpotsAnswer } from '../domain/best-spots.ts';
import { defaultQuestion } from '../domain/coverage-presets.ts';
import { firstProposalId } from '../domain/empty-plan.ts';
import type { GapPlace, GapsAnswer } from '../domain/gaps.ts';
import type { AppState } from '../state/app-state.ts';
import { initialState } from '../state/initial-state.ts';
import { gapsPart } from './gaps-part.ts';
import { paletteOf } from './look.ts';
import { gapSurfaceLegend, gapSurfaceSources } from './overlays/gap-surface.ts';

const block: GeoJSON.MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [10.4, 63.42],
        [10.41, 63.42],
        [10.41, 63.43],
        [10.4, 63.42],
      ],
    ],
  ],
};

const place: GapPlace = {
  id: '50 50',
  residentsWithout: 20,
  isAtMost: false,
  centre: [10.405, 63.425],
  bounds: [10.4, 63.42, 10.41, 63.43],
  outline: block,
  medianMeters: 400,
  zoneIds: [],
};

const spots: BestSpotsAnswer = {
  question: defaultQuestion,
  planVersion: 0,
  refused: null,
  kind: 'pocket-park',
  spots: [
    {
      position: [10.405, 63.422],
      geometry: block,
      gained: 20,
      gainedTogether: 20,
      zoneId: null,
    },
  ],
  method: 'exact',
  shareOfLimit: 1,
  positionsTried: 9,
  positionSpacingMeters: 50,
  homeSpacingMeters: 50,
};

function state(change: (fresh: AppState) => AppState): AppState {
  const fresh = initialState();
  return change({
    ...fresh,
    derived: { ...fresh.derived, gaps: { places: [place] } as unknown as GapsAnswer },
  });
}

const drawn = (shown: AppState) => {
  const parts = gapsPart()(shown, 'light');
  return parts.flatMap(({ data }) =>
    Object.entries(data).map(([source, { features }]) => [source, features.length]),
  );
};

describe('the gaps on the map', () => {
  it('outline the place that is looked at, and nothing else', () => {
    const focus = (gapInFocus: string | null) =>
      state((fresh) => ({ ...fresh, session: { ...fresh.session, gapInFocus } }));
    expect(drawn(focus(null))).toEqual([]);
    expect(drawn(focus('50 50'))).toEqual([['gap-outline', 1]]);
    expect(drawn(focus('somewhere else'))).toEqual([]);
  });

  it('number the spots with their shapes, until they stand in the plan', () => {
    const found = state((fresh) => ({
      ...fresh,
      derived: { ...fresh.derived, bestSpots: spots },
    }));
    expect(drawn(found)).toEqual([['best-spots', 2]]);
    const onTrial = (proposalId: string) => ({
      ...found,
      session: {
        ...found.session,
        spotsOnTrial: {
          proposalId: proposalId as typeof firstProposalId,
          shownBefore: null,
          planVersion: 0,
        },
      },
    });
    expect(drawn(onTrial(firstProposalId))).toEqual([]);
    expect(drawn(onTrial('taken back'))).toEqual([['best-spots', 2]]);
  });
});

describe('the surface of distances on the map', () => {
  it('has a colour for each class, and hatching for what is not known', () => {
    const { 'gap-surface': surface } = gapSurfaceSources([
      { distanceClass: 2, geometry: block },
      { distanceClass: 'unknown', geometry: block },
    ]);
    expect(surface.features.map(({ properties }) => properties)).toEqual([
      { class: 2 },
      { class: 'unknown' },
    ]);
    expect(gapSurfaceSources(null)['gap-surface'].features).toEqual([]);
    const legend = gapSurfaceLegend(paletteOf('dark'));
    expect(legend.map(({ id }) => id)).toEqual([
      'class-0',
      'class-1',
      'class-2',
      'class-3',
      'unknown',
    ]);
  });
});
