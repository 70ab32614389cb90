/**
 * What went wrong with storage. `quota`: no room; `timeout`: no answer; `connection-lost`: the
 * store was closed under us, or its data cleared; `newer`: a later version of the app has it;
 * `blocked`: an old tab holds it; `unavailable`: this browser gives none (private window, policy).
 */
export type StorageTrouble =
  | 'quota'
  | 'timeout'
  | 'connection-lost'
  | 'newer'
  | 'blocked'
  | 'unavailable';

/** A failure that we found ourselves, with its name. */
export class StorageFailure extends Error {
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble) {
    super(`Storage: ${trouble}`);
    this.name = 'StorageFailure';
    this.trouble = trouble;
  }
}

/** What an error of the browser's storage means while an open store is written to. */
export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof StorageFailure) return error.trouble;
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError':
      return 'quota';
    case 'VersionError':
      return 'newer';
    case 'SecurityError':
      return 'unavailable';
    default:
      // InvalidStateError, AbortError, UnknownError and NotFoundError all leave a handle that is
      // of no more use; trying again on it is what loses work silently.
      return 'connection-lost';
  }
}

/** The promise's value, or a `StorageFailure` once it has taken longer than the limit. */
export async function withinTime<Value>(
  promise: Promise<Value>,
  limitMilliseconds: number,
  trouble: StorageTrouble = 'timeout',
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StorageFailure(trouble)), limitMilliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
