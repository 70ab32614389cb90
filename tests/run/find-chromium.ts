import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runCommand } from './run-command.ts';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const otherPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A downloaded browser can lack the system's libraries, which only shows when it is started. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function onPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name));
}

/** The Chromium of CHROMIUM_PATH, else Playwright's own, else the system's, else null. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
  }
  const candidates = [chromium.executablePath(), ...commandNames.flatMap(onPath), ...otherPlaces];
  return candidates.find(starts) ?? null;
}

function aptGet(): string | null {
  const works = (line: string): boolean =>
    spawnSync(line, { shell: true, stdio: 'ignore' }).status === 0;
  if (!works('apt-get --version')) return null;
  if (process.getuid?.() === 0) return 'apt-get';
  return works('sudo -n true') ? 'sudo -n apt-get' : null;
}

/** Finds a Chromium, or gets one: Playwright's download first, then the system's packages. */
export async function findOrInstallChromium(): Promise<string> {
  const found = findChromium();
  if (found !== null) return found;

  process.stdout.write('No Chromium yet: fetching the one of Playwright.\n');
  const download = await runCommand('playwright install chromium', {
    limitMinutes: 5,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
  const downloaded = findChromium();
  if (downloaded !== null) return downloaded;

  const apt = aptGet();
  let installOutput = '';
  if (apt !== null) {
    process.stdout.write('That did not work here: installing the Chromium of the system.\n');
    const install = await runCommand(
      `${apt} update -qq && ${apt} install -y --no-install-recommends chromium`,
      { limitMinutes: 10, env: { DEBIAN_FRONTEND: 'noninteractive' } },
    );
    const installed = findChromium();
    if (installed !== null) return installed;
    installOutput = install.output;
  }
  throw new Error(
    `${download.output}\n${installOutput}\nThere is no Chromium to test in, and none could be ` +
      'fetched. Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
}
