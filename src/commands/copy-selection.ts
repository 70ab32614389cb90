import type { Outcome } from '../domain/outcome.ts';
import { writeClipboardGeojson } from '../files/write-clipboard-geojson.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { copiedHere } from './copied-here.ts';
import { selectedMeasures } from './selected-measures.ts';

/**
 * Copies the selected measures as GeoJSON: gives the text, for whoever hands it to the system, and
 * keeps it for this page, whose browser may not let it be read again.
 */
export function copySelection(): Outcome<string> {
  const measures = selectedMeasures();
  if (measures.length === 0) return { ok: false, reason: 'nothing-selected' };
  const text = writeClipboardGeojson(measures, appStore.getState().document.plan.kinds);
  copiedHere.keep(text);
  announce('announce.copied', { count: measures.length });
  return { ok: true, value: text };
}
