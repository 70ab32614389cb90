import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export type CommandResult = {
  readonly succeeded: boolean;
  /** Everything the command printed, when it was not shown as it came. */
  readonly output: string;
};

export type CommandOptions = {
  readonly limitMinutes: number;
  readonly show?: boolean;
  readonly env?: Readonly<Record<string, string>>;
};

/**
 * Runs one command line in the project's folder, with the installed tools at hand. A command that
 * is still running at its limit is ended and has failed.
 */
export async function runCommand(line: string, options: CommandOptions): Promise<CommandResult> {
  // In its own group, so that what the command started ends with it.
  const ownGroup = process.platform !== 'win32';
  const tools = join(root, 'node_modules', '.bin');
  const child = spawn(line, {
    cwd: root,
    shell: true,
    detached: ownGroup,
    stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env, PATH: `${tools}${delimiter}${process.env['PATH']}` },
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));

  const end = (): void => {
    if (child.pid === undefined) return;
    if (ownGroup) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  };
  const stopped = (): never => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    end();
  }, options.limitMinutes * 60_000);

  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  clearTimeout(limit);
  process.off('SIGINT', stopped).off('SIGTERM', stopped);
  if (timedOut) printed.push(Buffer.from(`Ended after ${options.limitMinutes} minutes.\n`));
  return { succeeded: code === 0, output: Buffer.concat(printed).toString() };
}
