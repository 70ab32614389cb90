import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { KnownShare } from './known-share.ts';
import type { TwoSidedCover } from './two-sided-cover.ts';

/** How much of each zone's surroundings is known, and which zones the total is of. */
export interface ZonesKnown {
  readonly shares: Float64Array;
  /** 1 for zones that are known in part at least, and not refused. Keeps its identity. */
  readonly counted: Uint8Array;
}

/** Tells from one question to the next which zones have an answer. */
export class CountedZones {
  private counted: Uint8Array = new Uint8Array();
  private last: { readonly asked: string; readonly known: ZonesKnown } | null = null;

  constructor(
    private readonly known: KnownShare,
    private readonly zones: Pick<TwoSidedCover, 'refusedParts'>,
  ) {}

  of(question: CoverageQuestion): ZonesKnown {
    const { targetKind, placeKinds, distanceMeters } = question;
    const asked = JSON.stringify([targetKind, placeKinds, distanceMeters]);
    if (this.last?.asked === asked) return this.last.known;
    const shares = this.known.of(question);
    const counted = Uint8Array.from(shares, (share, zone) =>
      share > 0 && !this.zones.refusedParts.has(zone) ? 1 : 0,
    );
    const isSame =
      counted.length === this.counted.length &&
      counted.every((value, zone) => value === this.counted[zone]);
    if (!isSame) this.counted = counted;
    this.last = { asked, known: { shares, counted: this.counted } };
    return this.last.known;
  }
}
