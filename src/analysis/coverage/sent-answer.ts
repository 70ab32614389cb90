import type { CoverageAnswer, CoverageSide, ZoneCoverage } from '../../domain/coverage.ts';

/**
 * An answer as it crosses from one thread to another: today's numbers only where the other side
 * does not hold them yet, and of the proposal only what differs from today. While a hand moves that
 * is a zone or two, and not a city.
 */
export interface SentAnswer extends Omit<CoverageAnswer, 'today' | 'proposal'> {
  readonly todayRevision: number;
  /** null: the side of this revision is held. */
  readonly today: CoverageSide | null;
  /** null: the proposal is today. */
  readonly proposal: {
    readonly changed: readonly (readonly [zone: number, coverage: ZoneCoverage])[];
    readonly total: ZoneCoverage;
  } | null;
}

/** Today's side as the receiver holds it. */
export interface HeldSide {
  readonly revision: number;
  readonly side: CoverageSide;
}

/** Numbers the sides that a service has sent; a service started anew numbers them otherwise. */
export class SideRevisions {
  private readonly numbers = new WeakMap<CoverageSide, number>();
  private next = Math.floor(Math.random() * 2 ** 40);

  of(side: CoverageSide): number {
    const known = this.numbers.get(side) ?? ++this.next;
    this.numbers.set(side, known);
    return known;
  }
}

/** The answer for a receiver that holds today's side of `heldRevision`. */
export function sendAnswer(
  answer: CoverageAnswer,
  revisions: SideRevisions,
  heldRevision: number | null,
): SentAnswer {
  const { today, proposal } = answer;
  const todayRevision = revisions.of(today);
  const changed = proposal.zones.flatMap((coverage, zone) =>
    coverage === today.zones[zone] ? [] : [[zone, coverage] as const],
  );
  return {
    ...answer,
    todayRevision,
    today: todayRevision === heldRevision ? null : today,
    proposal: proposal === today ? null : { changed, total: proposal.total },
  };
}

/** The whole answer, and today's side to hold; throws where a side is missing that is not held. */
export function receiveAnswer(
  { todayRevision, ...sent }: SentAnswer,
  held: HeldSide | null,
): { readonly answer: CoverageAnswer; readonly held: HeldSide } {
  const today = sent.today ?? (held?.revision === todayRevision ? held.side : null);
  if (!today) throw new Error(`Numbers of revision ${todayRevision} were never received`);
  let proposal = today;
  if (sent.proposal) {
    const zones = today.zones.slice();
    for (const [zone, coverage] of sent.proposal.changed) zones[zone] = coverage;
    proposal = { zones, total: sent.proposal.total };
  }
  return {
    answer: { ...sent, today, proposal },
    held: { revision: todayRevision, side: today },
  };
}
