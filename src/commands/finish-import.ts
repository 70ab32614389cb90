import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { notify } from './notify.ts';
import { planOpenImport } from './plan-open-import.ts';
import { putObservations } from './put-observations.ts';
import { statisticsReading } from './statistics-reading.ts';

/** Brings in what the open file holds, as one step, and tells what became of all of it. */
export function finishImport(): Outcome {
  const state = appStore.getState();
  const { importing } = state.session;
  const plan = planOpenImport(state);
  if (importing?.status !== 'read' || !plan) return { ok: false, reason: 'stat-stopped' };
  if (plan.trouble) return { ok: false, reason: `import-${plan.trouble}` };
  const { observations, indicators, series, tally } = plan;
  const { name } = importing;
  const done = putObservations({ observations, indicators, words: name, isImport: true });
  if (!done.ok) return done;
  statisticsReading.end();
  const first = indicators[0]?.id ?? series.find(({ take }) => take)?.into;
  updateSession({
    importing: null,
    openPanel: 'indicators',
    ...(first ? { indicatorShown: first } : {}),
  });
  const values = {
    name,
    read: tally.read,
    kept: tally.kept + tally.repaired,
    skipped: tally.skipped,
    added: done.value.added,
    replaced: done.value.replaced,
  };
  notify({ tone: 'info', key: 'notice.imported', values, offersUndo: true });
  announce('notice.imported', values);
  return { ok: true, value: undefined };
}
