import { updateSession } from '../state/app-store.ts';
import type { NetworkStatus } from '../state/session.ts';

let underWay: { readonly stop: AbortController; readonly before: NetworkStatus } | null = null;

/** The one reading of paths that is under way, if any: a newer one takes its place. */
export const networkReading = {
  /** Stops what is under way. `before`: what stands if this reading comes to nothing. */
  begin(before: NetworkStatus): AbortSignal {
    const earlier = underWay;
    earlier?.stop.abort();
    underWay = { stop: new AbortController(), before: earlier?.before ?? before };
    return underWay.stop.signal;
  },

  /** Ends it without a network: what stood before stands again. */
  giveUp(): NetworkStatus {
    const before = underWay?.before ?? { status: 'none' };
    underWay?.stop.abort();
    underWay = null;
    updateSession({ network: before });
    return before;
  },

  /** Ends it with a network. */
  end(): void {
    underWay = null;
  },

  isUnderWay(): boolean {
    return underWay !== null;
  },
};
