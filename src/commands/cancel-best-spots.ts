import { announce } from './announce.ts';
import { gapsRunner } from './gaps-runner.ts';

/** Ends the search for spots; nothing of it is kept. */
export function cancelBestSpots(): void {
  gapsRunner.cancelSpots();
  announce('announce.spotsCancelled');
}
