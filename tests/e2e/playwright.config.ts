import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './chromium-arguments.ts';
import { findChromium } from '../run/find-chromium.ts';

const executablePath = findChromium();
if (executablePath === null) {
  throw new Error('No Chromium found: run "npm test" once, or name one in CHROMIUM_PATH.');
}

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter:
    process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['list'], ['json']],
  use: {
    viewport: { width: 1024, height: 640 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // The map jumps instead of flying, so that a test never points at a map that moves.
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: chromiumArguments },
  },
});
