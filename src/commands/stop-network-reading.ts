import { announce } from './announce.ts';
import { networkReading } from './network-reading.ts';

/** Stops reading a file of paths: what there was before stands again. */
export function stopNetworkReading(): void {
  if (!networkReading.isUnderWay()) return;
  networkReading.giveUp();
  announce('notice.pathsStopped');
}
