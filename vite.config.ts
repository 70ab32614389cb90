import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { geodataPlugin } from './.ci/geodata-plugin.ts';
import { residentsWordsPlugin } from './.ci/residents-words-plugin.ts';
import { responseHeadersPlugin } from './.ci/response-headers-plugin.ts';
import { serviceWorkerPlugin } from './.ci/service-worker-plugin.ts';

export default defineConfig({
  // One page; an unknown address is a 404 and not that page again, so that a lost file is seen.
  appType: 'mpa',
  plugins: [
    react(),
    residentsWordsPlugin(),
    responseHeadersPlugin(),
    geodataPlugin(),
    serviceWorkerPlugin(),
  ],
  server: { cors: false },
  preview: { cors: false },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The content policy refuses fonts and scripts that are written into other files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The writer of PDF would fetch them for pictures of pages, which nobody here asks it for.
      external: ['html2canvas', 'canvg'],
      output: {
        codeSplitting: {
          groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    globals: false,
    restoreMocks: true,
    // A busy machine is no reason to fail; a hang still is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
