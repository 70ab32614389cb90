import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../run/find-chromium.ts';

export interface MortalBrowser {
  readonly browser: Browser;
  /** SIGKILL to every process of the browser: no goodbye, nothing flushed. */
  kill(): Promise<void>;
}

/** Starts a browser on a profile folder that outlives it, in a process group of its own. */
export async function startMortalBrowser(profile: string): Promise<MortalBrowser> {
  const executable = findChromium();
  if (executable === null) throw new Error('No Chromium found.');
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const port = await readPort(portFile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    browser,
    async kill() {
      // The whole group at once, so that no process of it can still write.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close();
    },
  };
}

async function readPort(portFile: string): Promise<string> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const text = await readFile(portFile, 'utf8').catch(() => '');
    const [port, path] = text.split('\n');
    if (port && path) return port;
    await pause(25);
  }
  throw new Error('The browser did not say where it listens.');
}
