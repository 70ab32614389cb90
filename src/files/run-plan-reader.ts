import { wrap } from 'comlink';
import type { Outcome } from '../domain/outcome.ts';
import { checkFileSize } from './check-file-size.ts';
import type { PlanReaderWorker } from './plan-reader-worker.ts';
import type { PlanReading } from './read-plan.ts';

/** A plan file that takes longer than this is not one that the app could work with. */
const patienceMillis = 30_000;

/**
 * Reads a plan from a file in a worker of its own, so that no file can freeze the page. The
 * refusals are those of `readPlan` and `checkFileSize`, `file-unreadable` where the device does
 * not give the file's text, and `reading-took-too-long`.
 */
export async function runPlanReader(file: File): Promise<Outcome<PlanReading>> {
  const size = checkFileSize(file.size);
  if (!size.ok) return size;
  const text = await textOf(file);
  if (text === null) return { ok: false, reason: 'file-unreadable' };
  if (typeof Worker !== 'undefined') return readInWorker(text);
  // In a browser it is the worker alone that loads what reads plans.
  const { readPlan } = await import('./read-plan.ts');
  return readPlan(text);
}

async function readInWorker(text: string): Promise<Outcome<PlanReading>> {
  const worker = new Worker(new URL('./plan-reader-worker.ts', import.meta.url), {
    type: 'module',
    name: 'plan-reader',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      wrap<PlanReaderWorker>(worker).read(text),
      new Promise<Outcome<PlanReading>>((resolve) => {
        timer = setTimeout(() => {
          resolve({ ok: false, reason: 'reading-took-too-long' });
        }, patienceMillis);
        worker.addEventListener('error', () => {
          resolve({ ok: false, reason: 'broken-plan' });
        });
      }),
    ]);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
