let underWay: AbortController | null = null;
let fileAtHand: File | null = null;

/** The one reading of a file of statistics that is under way, if any, and its file. */
export const statisticsReading = {
  /** Stops what is under way, and begins with a file. */
  begin(file: File): AbortSignal {
    underWay?.abort();
    underWay = new AbortController();
    fileAtHand = file;
    return underWay.signal;
  },

  /** The file that was read last, for reading it in another way. */
  file: (): File | null => fileAtHand,

  /** Ends it, and lets go of the file. */
  end(): void {
    underWay?.abort();
    underWay = null;
    fileAtHand = null;
  },
};
