import { isParcelFile } from './is-parcel-file.ts';
import { openNetworkFile } from './open-network-file.ts';
import { openPlanFile } from './open-plan-file.ts';

/** So much of a text tells what it is: a plan says so before its features. */
const tellingBytes = 256_000;

/**
 * Opens what was dropped on the page: what residents sent, paths and statistics by what they are,
 * all else as a plan.
 */
export async function openDroppedFiles(dropped: readonly File[]): Promise<void> {
  const files = await withoutParcels(dropped);
  const paths =
    files.find(({ name }) => /\.(shp|fgb|pbf|zip)$/i.test(name)) ?? (await firstOfLines(files));
  if (paths) {
    await openNetworkFile(paths, ...files.filter((file) => file !== paths));
    return;
  }
  const statistics = await firstOfStatistics(files);
  if (statistics) {
    // What reads and matches tables comes when there is one.
    const { openStatisticsFile } = await import('./open-statistics-file.ts');
    await openStatisticsFile(statistics);
    return;
  }
  const [plan] = files;
  if (plan) await openPlanFile(plan);
}

/** What residents sent is taken out, and received. */
async function withoutParcels(files: readonly File[]): Promise<readonly File[]> {
  const are = await Promise.all(files.map(isParcelFile));
  const parcels = files.filter((_file, i) => are[i]);
  if (parcels.length > 0) {
    const { receiveFiles } = await import('./receive-files.ts');
    await receiveFiles(parcels);
  }
  return files.filter((_file, i) => !are[i]);
}

async function firstOfLines(files: readonly File[]): Promise<File | null> {
  for (const file of files) if (await holdsLines(file)) return file;
  return null;
}

async function firstOfStatistics(files: readonly File[]): Promise<File | null> {
  for (const file of files) {
    if (/\.(csv|tsv|txt)$/i.test(file.name) || (await holdsStatistics(file))) return file;
  }
  return null;
}

/** JSON-stat names its dimensions before its values, or its class; a plan or a map never does. */
async function holdsStatistics(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name)) return false;
  try {
    const start = await file.slice(0, tellingBytes).text();
    if (/"strok"\s*:|"type"\s*:\s*"FeatureCollection"/.test(start)) return false;
    return /"class"\s*:\s*"(dataset|collection|bundle)"|"dimension"\s*:\s*\{/.test(start);
  } catch {
    return false;
  }
}

async function holdsLines(file: File): Promise<boolean> {
  if (!/\.(geo)?json$/i.test(file.name)) return false;
  try {
    const start = await file.slice(0, tellingBytes).text();
    return !/"strok"\s*:/.test(start) && /"(Multi)?LineString"/.test(start);
  } catch {
    return false;
  }
}
