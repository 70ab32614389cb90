import { findImports } from './find-imports.ts';
import { isScript, isTest, type SourceFile } from './source-file.ts';

/** Which rooms a room may take from; it may always take from itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  views: ['panels', 'map', 'commands', 'state', 'ui', 'text', 'domain'],
  panels: ['map', 'commands', 'state', 'ui', 'text', 'domain'],
  map: ['commands', 'state', 'ui', 'domain', 'geo', 'text'],
  commands: ['state', 'analysis', 'files', 'domain', 'geo', 'text'],
  state: ['domain', 'geo'],
  analysis: ['domain', 'geo'],
  files: ['domain', 'geo'],
  domain: ['geo'],
  ui: ['text'],
  geo: [],
  text: [],
  cli: ['analysis', 'files', 'domain', 'geo'],
};

/** The files that say what follows the store, one for each sort of window. */
const dataflows = [
  'src/dataflow.ts',
  'src/places-dataflow.ts',
  'src/presenter-dataflow.ts',
  'src/residents-dataflow.ts',
  'src/wall-dataflow.ts',
];

/** The few files above all rooms; they may take from every room. */
const aboveTheRooms = [
  'src/main.tsx',
  ...dataflows,
  'src/install-trusted-types.ts',
  'src/keep-for-offline.ts',
  'src/residents-worker.ts',
  'src/service-worker.ts',
];

const withoutReact = ['geo', 'domain', 'analysis', 'files', 'state', 'commands', 'cli'];

/** Packages that only some rooms know; every other room goes through those. */
const walls: readonly {
  readonly packages: RegExp;
  readonly allowed: (room: string, file: SourceFile) => boolean;
  readonly says: string;
}[] = [
  {
    packages: /^(maplibre-gl|terra-draw.*)$/,
    allowed: (room) => room === 'map',
    says: 'only map/ knows',
  },
  {
    packages: /^(zustand|yjs)$/,
    allowed: (room) => room === 'state',
    says: 'only state/ knows',
  },
  {
    packages: /^(react|react-.*|lucide-react)$/,
    allowed: (room) => !withoutReact.includes(room),
    says: `${withoutReact.join(', ')} never know`,
  },
  {
    packages: /^node:$/,
    allowed: (room, file) => room === 'cli' || isTest(file),
    says: 'only cli/ and tests know',
  },
];

/** The room a file is in, '' for a file directly in src. */
export function roomOf(path: string): string {
  const [, room, rest] = path.split('/');
  return rest === undefined ? '' : room;
}

function jobOf(path: string): string {
  return path.split('/')[2];
}

function isWorkerClient(path: string): boolean {
  return /^src\/(analysis\/[^/]+|files)\/run-[^/]+\.ts$/.test(path);
}

function wallProblems(file: SourceFile): string[] {
  const room = roomOf(file.path);
  return findImports(file).flatMap(({ packageName }) =>
    walls
      .filter(({ packages }) => packageName !== null && packages.test(packageName))
      .filter(({ allowed }) => !allowed(room, file))
      .map(({ says }) => `${file.path}: ${says} ${packageName}`),
  );
}

function directionProblems(file: SourceFile): string[] {
  const from = roomOf(file.path);
  return findImports(file).flatMap(({ path }) => {
    if (path === null) return [];
    if (!path.startsWith('src/')) return [`${file.path}: reaches out of src to ${path}`];
    const to = roomOf(path);
    if (from === 'panels' && to === 'panels' && jobOf(file.path) !== jobOf(path)) {
      return [`${file.path}: a panel never imports another panel, ${path}`];
    }
    if (from === to || mayImport[from].includes(to)) return [];
    return [`${file.path}: ${from}/ may not import ${path}`];
  });
}

/** Where a file takes from a room or a package it may not know. */
export function checkRooms(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isScript(file) || file.path.endsWith('.css'))
    .flatMap((file) => {
      const room = roomOf(file.path);
      if (room === '') {
        return aboveTheRooms.includes(file.path) ? [] : [`${file.path}: is in no room`];
      }
      if (mayImport[room] === undefined) return [`${file.path}: there is no room ${room}/`];
      const workers =
        /\bnew\s+(?:Shared)?Worker\s*\(/.test(file.code) && !isWorkerClient(file.path)
          ? [`${file.path}: only analysis/*/run-*.ts and files/run-*.ts start workers`]
          : [];
      return [...wallProblems(file), ...directionProblems(file), ...workers];
    });
}

/** Where something outside React follows the store without being a line of a dataflow file. */
export function checkSubscriptions(files: readonly SourceFile[]): string[] {
  const mayFollow = [...dataflows, 'src/state/watch.ts'];
  return files
    .filter((file) => !isTest(file) && !mayFollow.includes(file.path))
    .filter(
      (file) =>
        file.code.includes('.subscribe(') ||
        findImports(file).some(({ path }) => path === 'src/state/watch.ts'),
    )
    .map(({ path }) => `${path}: follows the store; let dataflow.ts say so`);
}
