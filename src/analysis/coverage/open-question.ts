import type {
  AnswerRefusal,
  CoverageAnswer,
  CoverageSideName,
  Evidence,
} from '../../domain/coverage.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { wayCounts } from '../../domain/way-counts.ts';
import { WayPicker } from '../reach/asked-way.ts';
import { meterForQuestion } from '../reach/reach-ground.ts';
import { TargetPicker, type PickedTargets } from './asked-targets.ts';
import { CountedZones } from './counted-zones.ts';
import type { CoveragePlace } from './coverage-place.ts';
import type { CoverageRequest } from './coverage-request.ts';
import { AnsweredSide, refusedSide, type SideSources } from './answered-side.ts';
import { ReachDrawer, type ReachUpdate } from './reach-drawer.ts';
import { distanceLimitMeters } from './distance-limit.ts';
import { explainCoverage } from './explain-coverage.ts';
import { projectGeometry } from './project-geometry.ts';
import type { QuestionCount } from './question-count.ts';
import { questionPoints } from './question-points.ts';
import { SampledCount } from './sampled-count.ts';
import { StraightCount } from './straight-count.ts';
import { TwoSidedCover } from './two-sided-cover.ts';

/** What is at hand for a request: its targets, and the numbers of both sides. */
interface Ready {
  readonly targets: PickedTargets;
  readonly count: QuestionCount;
  readonly sources: SideSources;
}

/** Of the work on a question, what its zones take; the rest is counting people. */
const zonesShare = 0.25;

/** A part of the work that is done, 0 to 1. */
export type TellProgress = (share: number) => void;

/**
 * One question about a workspace, kept open to follow a hand: what did not change since its last
 * request is not done again. Its distance, its kinds of target and what is sketched may change;
 * whom it counts and by which reach may not (see `questionShape`).
 */
export class OpenQuestion {
  private readonly picker: TargetPicker;
  private readonly ways: WayPicker;
  private readonly zones: TwoSidedCover;
  private readonly counted: CountedZones;
  private readonly drawer: ReachDrawer;
  private readonly today = new AnsweredSide('today');
  private readonly proposal = new AnsweredSide('proposal');
  private count: QuestionCount | null = null;
  private limitMeters = 0;

  constructor(private readonly place: CoveragePlace) {
    this.picker = new TargetPicker(place.inputs, place.features);
    this.ways = new WayPicker(place.plane);
    this.zones = new TwoSidedCover(place.zoneParts);
    this.counted = new CountedZones(place.known, this.zones);
    this.drawer = new ReachDrawer(place);
  }

  /** `isHasty`: means and medians may be left out where they would have to be waited for. */
  answer(request: CoverageRequest, isHasty: boolean, tell: TellProgress): CoverageAnswer {
    const { question, shape } = request;
    const { inputs, plane } = this.place;
    const ready = this.sync(request, tell);
    const common = {
      question,
      planVersion: request.planVersion,
      gesture: request.gesture,
      zoneIds: inputs.zones.ids,
      spread: inputs.cells.spread,
      waysProposal: countingWays(request),
    };
    if (typeof ready === 'string') return { ...common, ...this.refusal(ready, request) };
    const { targets, count, sources } = ready;
    const isSketched = this.isSketched(targets, request);
    const today = this.today.of(sources, isHasty);
    return {
      ...common,
      today,
      proposal: isSketched ? this.proposal.of(sources, isHasty, this.today) : today,
      targetsToday: targets.today.length,
      targetsProposal: targets.today.length + targets.added.size,
      shapeReach: shape
        ? count.shapeReach(projectGeometry(shape, plane), question.distanceMeters)
        : null,
      residentsOutsideZones: count.outsideZones,
      notes: {
        ...count.notes('proposal'),
        targetsUnknown: targets.unknownToday + targets.unknownAdded,
      },
      refused: null,
      refusedTargets: this.zones.refusedTargets.map(({ target, reason }) => ({
        id: target.id,
        name: target.name,
        reason,
      })),
    };
  }

  coveredArea(request: CoverageRequest, knownTodayRevision: number): ReachUpdate {
    const { question } = request;
    const ready = this.sync(request, () => undefined);
    if (typeof ready === 'string') return this.drawer.nothing(knownTodayRevision);
    const { targets, count } = ready;
    count.getReady();
    const isSketched = this.isSketched(targets, request);
    const counted = count instanceof SampledCount ? count : null;
    return this.drawer.draw(question, targets, isSketched, counted, knownTodayRevision);
  }

  explain(request: CoverageRequest, zoneId: ZoneId | null, side: CoverageSideName): Evidence {
    const { ids } = this.place.inputs.zones;
    if (zoneId !== null && !ids.includes(zoneId)) throw new Error(`No zone ${zoneId} to explain`);
    const ready = this.sync(request, () => undefined);
    if (typeof ready === 'string') return { zoneId, side, rows: [], splitResidents: 0 };
    const { count, sources } = ready;
    const explained = ids
      .map((id, index) => ({ id, index }))
      .filter(({ id, index }) => (zoneId === null ? sources.counted[index] === 1 : id === zoneId));
    return { zoneId, side, ...explainCoverage(explained, side, count, this.place.plane) };
  }

  private sync(request: CoverageRequest, tell: TellProgress): Ready | AnswerRefusal {
    const { question } = request;
    const targets = this.picker.pick(request);
    const count = this.countFor(question, tell);
    if (typeof count === 'string') return count;
    this.zones.sync(question.distanceMeters, targets, (share) => tell(zonesShare * share));
    const ways = this.ways.pick(request.ways, request.stagedWay);
    count.sync(question, targets, ways, (share) => tell(zonesShare + (1 - zonesShare) * share));
    const { shares, counted } = this.counted.of(question);
    const questionMeters = question.distanceMeters;
    const { zones } = this;
    return { targets, count, sources: { zones, count, questionMeters, shares, counted } };
  }

  private countFor(question: CoverageQuestion, tell: TellProgress): QuestionCount | AnswerRefusal {
    const { place } = this;
    if (!place.cellsOf(question.counts)) return 'not-counted-here';
    const limitMeters = distanceLimitMeters(question.distanceMeters);
    const isStraight = question.reach === 'straight';
    if (this.count && (isStraight || this.limitMeters === limitMeters)) return this.count;
    this.limitMeters = limitMeters;
    if (isStraight) {
      this.count = new StraightCount(place, question);
      return this.count;
    }
    const made = meterForQuestion(
      question,
      () => questionPoints(place, question).points,
      limitMeters,
      place.ground,
      tell,
    );
    if (made.model === 'refused') return made.refused;
    this.count = new SampledCount(place, question, made);
    return this.count;
  }

  private isSketched(targets: PickedTargets, request: CoverageRequest): boolean {
    return targets.added.size > 0 || countingWays(request) > 0;
  }

  private refusal(refused: AnswerRefusal, request: CoverageRequest) {
    const targets = this.picker.pick(request);
    const side = refusedSide(this.place.zoneParts.areas);
    return {
      today: side,
      proposal: side,
      targetsToday: targets.today.length,
      targetsProposal: targets.today.length + targets.added.size,
      shapeReach: null,
      residentsOutsideZones: 0,
      notes: exactNotes,
      refused,
      refusedTargets: [],
    };
  }
}

/** How many sketched ways count under the question's reach; the one in the hand as its measure. */
function countingWays({ question, ways, stagedWay }: CoverageRequest): number {
  const all = stagedWay ? [...ways.filter(({ id }) => id !== stagedWay.id), stagedWay] : ways;
  return all.filter((way) => wayCounts(way, question.reach)).length;
}

/** What of a question an open one cannot change: questions of one shape can share their state. */
export function questionShape(question: CoverageQuestion): string {
  const { reach, barrierKinds, stepFree, counts, residentsRule } = question;
  const ways = reach === 'barriers' ? barrierKinds.toSorted() : reach === 'network' && stepFree;
  return JSON.stringify([reach, ways, counts, residentsRule]);
}
