import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostGIS that lives in a folder of its own and is reached over a socket there. */
export interface PostgisServer {
  readonly version: string;
  /** Runs commands of psql and gives what it printed; throws on an error. */
  readonly run: (commands: string) => string;
  readonly stop: () => void;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Starts a server where PostgreSQL with PostGIS is installed; null where it is not. */
export function startPostgis(): PostgisServer | null {
  const programs = programFolder();
  if (programs === null) return null;
  const owner = serverOwner();
  const folder = mkdtempSync(join(tmpdir(), 'postgis-rival-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const call = (program: string, args: readonly string[], input = ''): SpawnSyncReturns<string> =>
    spawnSync(join(programs, program), args, {
      encoding: 'utf8',
      input,
      maxBuffer: 1 << 28,
      cwd: folder,
      stdio: [input === '' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...owner,
    });
  const data = join(folder, 'data');
  const settings = [
    `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c jit=off`,
    '-c shared_buffers=256MB -c work_mem=64MB -c max_parallel_workers_per_gather=0',
  ].join(' ');
  const stop = (): void => {
    if (existsSync(data)) call('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
  const run = (commands: string): string => {
    const args = ['-h', folder, '-U', 'bench', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1'];
    const psql = call('psql', args, commands);
    if (psql.status !== 0) throw new Error(`PostGIS: ${psql.stderr}`);
    return psql.stdout;
  };
  const init = call('initdb', ['-D', data, '-U', 'bench', '-A', 'trust', '--no-sync']);
  // The server keeps what it is given to write to, so that it would never be seen to have started.
  const log = join(folder, 'log');
  const start = call('pg_ctl', ['-D', data, '-o', settings, '-l', log, '-w', 'start']);
  if (init.status !== 0 || start.status !== 0) {
    stop();
    throw new Error(`PostgreSQL did not start: ${init.stderr}${start.stderr}`);
  }
  stopWithUs(folder, join(data, 'postmaster.pid'));
  try {
    run('CREATE EXTENSION postgis;');
  } catch {
    stop();
    return null;
  }
  const version = run('SELECT postgis_lib_version();').trim();
  return { version, run, stop };
}

/** A server lives on when this process is killed: something that outlives both is to end it. */
function stopWithUs(folder: string, pidFile: string): void {
  const watch = `while kill -0 ${process.pid} 2>/dev/null; do sleep 1; done
    [ -f '${pidFile}' ] && kill -QUIT "$(head -n 1 '${pidFile}')" && sleep 1
    rm -rf '${folder}'`;
  spawn('sh', ['-c', watch], { detached: true, stdio: 'ignore' }).unref();
}

function programFolder(): string | null {
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort().toReversed() : [];
  const folders = [
    ...versions.map((version) => join(root, version, 'bin')),
    ...(asked.status === 0 ? [asked.stdout.trim()] : []),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** PostgreSQL refuses to run for the superuser: it is then run for the user it came with. */
function serverOwner(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const ask = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: ask('-u'), gid: ask('-g') };
}
