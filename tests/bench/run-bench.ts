import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type BenchModule,
  type BenchTopic,
  reportMarkdown,
  tableLines,
} from './report/bench-report.ts';

/**
 * Runs every bench of this folder in turn, or those named on the command line. What is measured is
 * printed; a run of all of them also writes RESULTS.md.
 */
const folder = import.meta.dirname;
const order = [
  'area-engines',
  'coverage',
  'city',
  'comparison',
  'growth',
  'memory',
  'network',
  'barriers',
  'snapping',
  'pointer',
  'measures',
  'near',
  'contributions',
  'wall',
];
const present = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !present.includes(name));
if (unknown !== undefined) {
  throw new Error(`No bench ${unknown}: there are ${present.join(', ')}`);
}
const names = [...order.filter((name) => present.includes(name)), ...present]
  .filter((name, at, all) => all.indexOf(name) === at)
  .filter((name) => asked.length === 0 || asked.includes(name));

const topics: BenchTopic[] = [];
for (const name of names) {
  const start = performance.now();
  const { bench } = (await import(
    pathToFileURL(join(folder, `${name}.bench.ts`)).href
  )) as BenchModule;
  const topic = await bench();
  topics.push(topic);
  for (const table of topic.tables) {
    console.log(`\n${topic.title}: ${table.title}`);
    for (const line of tableLines(table)) console.log(`  ${line}`);
  }
  console.log(`\n(${name} took ${Math.round((performance.now() - start) / 1000)} s)`);
}

if (asked.length === 0) {
  const setting = {
    day: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    node: process.versions.node,
  };
  writeFileSync(join(folder, 'RESULTS.md'), reportMarkdown(topics, setting));
}
