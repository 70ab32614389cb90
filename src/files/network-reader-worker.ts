import { expose, transfer } from 'comlink';
import type { Outcome } from '../domain/outcome.ts';
import type { Bounds } from '../geo/bounds.ts';
import { readNetwork, type NetworkFile, type NetworkReading } from './read-network.ts';

const networkReader = {
  async read(
    file: NetworkFile,
    bounds: Bounds,
    onProgress: (share: number) => void,
  ): Promise<Outcome<NetworkReading>> {
    const outcome = await readNetwork(file, bounds, { onProgress });
    if (!outcome.ok) return outcome;
    const { ways, entranceNodes } = outcome.value;
    const { wayStarts, wayNodes, waySteps, waySlopes } = ways.lines;
    const arrays = [ways.nodeLngLats, entranceNodes, wayStarts, wayNodes, waySteps, waySlopes];
    return transfer(
      outcome,
      arrays.map(({ buffer }) => buffer),
    );
  },
};

/** What the network reader's worker offers. */
export type NetworkReaderWorker = typeof networkReader;

expose(networkReader);
