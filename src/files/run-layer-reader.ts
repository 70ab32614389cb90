import { wrap } from 'comlink';
import type { LayerFeature } from '../domain/loaded-workspace.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { LayerReader } from './layer-reader-worker.ts';
import type { LayerToRead } from './read-layer.ts';

type LayerReading = Outcome<readonly LayerFeature[]>;

/** A bundled layer that takes longer than this is not one that the app could work with. */
const patienceMillis = 30_000;

/** Reads layers away from the page; one that hangs or dies takes no other with it. */
export interface LayerReaderRunner {
  /** Refused as `readLayer` does, and `layer-too-slow`. */
  readonly read: (layer: LayerToRead) => Promise<LayerReading>;
  readonly close: () => void;
}

/** A worker and the calls to it, seen from here. */
interface Reader {
  readonly read: (layer: LayerToRead) => Promise<LayerReading>;
  readonly onLost: (tell: () => void) => void;
  readonly end: () => void;
}

/**
 * Reads all layers side by side in one worker. When that is lost or something hangs, what is still
 * missing is read again one at a time, each in a worker of its own, so that the one bad file shows.
 */
export function createLayerReader(
  connect: () => Reader = connectReader,
  patience = patienceMillis,
): LayerReaderRunner {
  let shared: Watched | null = null;
  let alone: Promise<unknown> = Promise.resolve();

  async function readAlone(layer: LayerToRead): Promise<LayerReading> {
    const watched = watch(connect(), patience);
    const read = await Promise.race([watched.reader.read(layer), watched.lost]);
    watched.end();
    return read ?? { ok: false, reason: 'layer-too-slow' };
  }

  return {
    async read(layer) {
      shared ??= watch(connect(), patience);
      const { reader, lost, end } = shared;
      const read = await Promise.race([reader.read(layer), lost]);
      if (read) return read;
      end();
      const turn = alone.then(() => readAlone(layer));
      alone = turn.catch(() => undefined);
      return turn;
    },
    close() {
      shared?.end();
      shared = null;
    },
  };
}

interface Watched {
  readonly reader: Reader;
  /** Settles when the reader dies or the patience is at an end. */
  readonly lost: Promise<null>;
  readonly end: () => void;
}

function watch(reader: Reader, patience: number): Watched {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
    reader.onLost(() => resolve(null));
  });
  return {
    reader,
    lost,
    end() {
      clearTimeout(timer);
      reader.end();
    },
  };
}

function connectReader(): Reader {
  if (typeof Worker === 'undefined') {
    const here = import('./read-layer.ts');
    return {
      read: async (layer) => (await here).readLayer(layer),
      onLost: () => undefined,
      end: () => undefined,
    };
  }
  const worker = new Worker(new URL('./layer-reader-worker.ts', import.meta.url), {
    type: 'module',
    name: 'layer-reader',
  });
  const remote = wrap<LayerReader>(worker);
  return {
    read: (layer) => remote.read(layer),
    onLost(tell) {
      worker.addEventListener('error', tell);
      worker.addEventListener('messageerror', tell);
    },
    end: () => worker.terminate(),
  };
}
