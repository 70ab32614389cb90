import type { ResidentsRule } from '../../domain/coverage-question.ts';
import type { CoverageAnswer, CoverageSideName, Evidence } from '../../domain/coverage.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { AreaResidents } from './area-residents.ts';
import { TargetPicker, type AskedTargets } from './asked-targets.ts';
import type { CoverageInputs } from './coverage-data.ts';
import type { CoverageRequest } from './coverage-request.ts';
import { coverageSide, type SideSources } from './coverage-side.ts';
import { CoveredAreaDrawer, type CoveredAreaUpdate } from './covered-area.ts';
import { preparedParts } from './engine/prepared-parts.ts';
import { explainCoverage } from './explain-coverage.ts';
import { KnownShare } from './known-share.ts';
import { PointResidents } from './point-residents.ts';
import { prepareHomes } from './prepare-homes.ts';
import { projectGeometry } from './project-geometry.ts';
import type { ResidentsCount } from './residents-count.ts';
import { ShapeReachMeter } from './shape-reach-meter.ts';
import { TwoSidedCover } from './two-sided-cover.ts';

/** Coverage of one workspace, ready to follow a hand: what did not change is not done again. */
export interface OpenCoverage {
  readonly answer: (request: CoverageRequest) => CoverageAnswer;
  readonly coveredArea: (request: CoverageRequest, knownTodayRevision: number) => CoveredAreaUpdate;
  /** A zone's number, or (null) that of all zones; throws on a zone that is not there. */
  readonly explain: (
    request: CoverageRequest,
    zoneId: ZoneId | null,
    side: CoverageSideName,
  ) => Evidence;
}

const zoneCellMeters = 50;

/** Homes are small and many: finer cells cost more to prepare than they save. */
const homeCellMeters = 100;

/** Prepares a workspace for coverage. The same requests in any order give the same answers. */
export function openCoverage(inputs: CoverageInputs): OpenCoverage {
  const plane = localPlane(inputs.centre);
  const picker = new TargetPicker(inputs);
  const zoneParts = preparedParts(inputs.zones.polygons, zoneCellMeters);
  const zones = new TwoSidedCover(zoneParts);
  const known = new KnownShare(inputs, zoneParts);
  const drawer = new CoveredAreaDrawer(plane);
  const alone = new ShapeReachMeter();
  const counts: Partial<Record<ResidentsRule, ResidentsCount>> = {};

  function residentsBy(rule: ResidentsRule): ResidentsCount {
    return (counts[rule] ??= rule === 'point' ? new PointResidents(inputs) : byArea());
  }

  function byArea(): ResidentsCount {
    const homes = prepareHomes(inputs);
    return new AreaResidents(homes, inputs.cells.ids, inputs.zones.polygons.count, homeCellMeters);
  }

  function sync(request: CoverageRequest): { targets: AskedTargets; sources: SideSources } {
    const { question } = request;
    const targets = picker.pick(request);
    const residents = residentsBy(question.residentsRule);
    zones.sync(question.distanceMeters, targets);
    residents.sync(question.distanceMeters, targets);
    const knownShares = known.of(question);
    const questionMeters = question.distanceMeters;
    return { targets, sources: { zones, residents, questionMeters, knownShares } };
  }

  return {
    answer(request) {
      const { question, shape } = request;
      const { targets, sources } = sync(request);
      const today = coverageSide(sources, 'today');
      return {
        question,
        planVersion: request.planVersion,
        gesture: request.gesture,
        zoneIds: inputs.zones.ids,
        today,
        proposal: targets.added.size === 0 ? today : coverageSide(sources, 'proposal'),
        targetsToday: targets.today.length,
        targetsProposal: targets.today.length + targets.added.size,
        shapeReach: shape
          ? alone.measure(projectGeometry(shape, plane), question.distanceMeters, sources.residents)
          : null,
        residentsOutsideZones: sources.residents.outsideZones,
        notes: exactNotes,
        refused: null,
        refusedTargets: zones.refusedTargets.map(({ target, reason }) => ({
          id: target.id,
          name: target.name,
          reason,
        })),
      };
    },
    coveredArea(request, knownTodayRevision) {
      const { question } = request;
      counts[question.residentsRule]?.getReady();
      return drawer.draw(question.distanceMeters, picker.pick(request), knownTodayRevision);
    },
    explain(request, zoneId, side) {
      const { ids } = inputs.zones;
      if (zoneId !== null && !ids.includes(zoneId)) throw new Error(`No zone ${zoneId} to explain`);
      const { targets, sources } = sync(request);
      const isCounted = (index: number) =>
        sources.knownShares[index] > 0 && !zones.refusedParts.has(index);
      const explained = ids
        .map((id, index) => ({ id, index }))
        .filter(({ id, index }) => (zoneId === null ? isCounted(index) : id === zoneId));
      return {
        zoneId,
        side,
        ...explainCoverage(explained, side, sources.residents, targets, plane),
      };
    },
  };
}
