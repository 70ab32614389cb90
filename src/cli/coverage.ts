import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerZones, type AskedZone } from './coverage/answer-zones.ts';
import { CoverageTrouble } from './coverage/coverage-trouble.ts';
import { helpText } from './coverage/help-text.ts';
import { refusalWords } from './coverage/refusal-words.ts';
import { countRepeats, nameZones } from './coverage/name-zones.ts';
import { parseOptions, type CoverageOptions } from './coverage/parse-options.ts';
import { prepareTargets } from './coverage/prepare-targets.ts';
import { ProgressLine } from './coverage/progress-line.ts';
import { chooseReach } from './coverage/choose-reach.ts';
import { readInput, type InputFile } from './coverage/read-input.ts';
import { isPoint, readResidents, type ResidentFeature } from './coverage/read-residents.ts';
import { spreadResidents } from './coverage/spread-residents.ts';
import { sumUp } from './coverage/sum-up.ts';
import { checkOutput, writeOutput } from './coverage/write-output.ts';
import { writeRows } from './coverage/write-rows.ts';
import { zoneSurface } from './coverage/zone-surface.ts';

/** Answers the options; gives what is to be written. Throws trouble. */
async function coverage(options: CoverageOptions, progress: ProgressLine): Promise<string> {
  const { barriers, crossings, network } = options;
  const inputs = [
    options.zones,
    ...options.targets,
    options.residents,
    ...options.residentsSpread,
    barriers,
    crossings,
    network,
  ].filter((p) => p !== null);
  if (options.out !== null) checkOutput(options.out, inputs);
  const say = (line: string): void => {
    progress.clear();
    process.stderr.write(`${line}\n`);
  };
  const reading = { crs: options.crs, verbose: options.verbose, say };
  const read = async (path: string): Promise<InputFile> => {
    progress.show(`reading ${path} …`);
    return readInput(path, reading);
  };
  const zonesFile = await read(options.zones);
  const names = nameZones(zonesFile, options.zoneId);
  const zones = zonesFile.features.map((feature, at): AskedZone => {
    const { geometry, refusal } = feature;
    const name = names.names[at];
    if (refusal !== null) {
      return { name, geometry: null, note: `not answered: ${refusalWords(refusal)}` };
    }
    return { name, ...zoneSurface(geometry) };
  });
  if (zones.every(({ geometry }) => geometry === null)) {
    throw new CoverageTrouble(`${options.zones}: there is no area in it`, 1);
  }
  const repeats = countRepeats(names.names);
  say(
    `${options.zones}: zones are named by ${names.source}` +
      (repeats > 0 ? `; ${repeats} share their name with another` : ''),
  );
  const targetFiles: InputFile[] = [];
  for (const path of options.targets) targetFiles.push(await read(path));
  const { targets, tooSmall } = prepareTargets(targetFiles, options.minAreaSquareMeters);
  if (tooSmall > 0) {
    say(`${tooSmall} targets are smaller than ${options.minAreaSquareMeters} m² and do not count`);
  }
  const residents = await residentsOf(options, read, say);
  const hasAreas = residents?.some(({ place }) => !isPoint(place)) ?? false;
  const residentsRule = options.residentsRule ?? (hasAreas ? 'area' : 'point');
  const makeReach = await chooseReach(options, reading);
  progress.show('computing …');
  const { rows, refusedTargets } = answerZones({
    zones,
    targets,
    distanceMeters: options.distanceMeters,
    speedKmh: options.speedKmh,
    makeReach,
    residents,
    residentsRule,
    onProgress: (done) => progress.show(`computing … ${done} of ${zones.length} zones`),
  });
  for (const [target, why] of refusedTargets) {
    say(`${targets[target].name}: covers nothing (${why})`);
  }
  say(sumUp(rows, targets.length, options, residentsRule));
  const shapes = zonesFile.features.map(({ geometry }) => geometry);
  return writeRows(rows, options.format, shapes);
}

async function residentsOf(
  { residents: path, residentsFields, residentsRule, residentsSpread }: CoverageOptions,
  read: (path: string) => Promise<InputFile>,
  say: (line: string) => void,
): Promise<readonly ResidentFeature[] | null> {
  if (path === null) return null;
  const residents = readResidents(await read(path), residentsFields, residentsRule, say);
  if (residentsSpread.length === 0) return residents;
  const files: InputFile[] = [];
  for (const file of residentsSpread) files.push(await read(file));
  return spreadResidents(residents, files, say);
}

/** Runs the command; gives its exit status. */
export async function runCoverage(args: readonly string[]): Promise<number> {
  const progress = new ProgressLine(process.stderr);
  try {
    const options = parseOptions(args);
    if (options === 'help') {
      process.stdout.write(helpText);
      return 0;
    }
    const text = await coverage(options, progress);
    if (options.out === null) process.stdout.write(text);
    else writeOutput(options.out, text);
    return 0;
  } catch (error) {
    if (!(error instanceof CoverageTrouble)) throw error;
    progress.clear();
    process.stderr.write(`coverage: ${error.message}\n`);
    return error.exitCode;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // A reader such as head may close the pipe before the end; that is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await runCoverage(process.argv.slice(2));
}
