import type { Zone } from '../domain/loaded-workspace.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PlaceSummary } from '../domain/place-summary.ts';
import { createLayerReader } from './run-layer-reader.ts';
import { zonesOf } from './zones-of.ts';

/** The zones of a place that is not open. Refused: `zones-broken`, and as a layer's file is. */
export async function readPlaceOutline({
  outline,
  zoneSet,
}: PlaceSummary): Promise<Outcome<readonly Zone[]>> {
  if (!outline) return { ok: false, reason: 'zones-broken' };
  const reader = createLayerReader();
  try {
    const read = await reader.read(outline);
    const zones = read.ok ? zonesOf(read.value, zoneSet) : null;
    if (zones) return { ok: true, value: zones };
    return read.ok ? { ok: false, reason: 'zones-broken' } : read;
  } finally {
    reader.close();
  }
}
