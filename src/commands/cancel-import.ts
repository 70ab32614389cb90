import { updateSession } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { statisticsReading } from './statistics-reading.ts';

/** Lets go of the file that is read or looked over: nothing of it is left. */
export function cancelImport(): void {
  statisticsReading.end();
  updateSession({ importing: null });
  announce('announce.importCancelled');
}
