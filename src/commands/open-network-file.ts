import type { Outcome } from '../domain/outcome.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { runNetworkReader } from '../files/run-network-reader.ts';
import type { Bounds } from '../geo/bounds.ts';
import { degreesPerMeter } from '../geo/degrees-per-meter.ts';
import type { LngLatBounds } from '../geo/lng-lat.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { keepNetwork } from '../state/kept-network.ts';
import type { Notice } from '../state/session.ts';
import { announce } from './announce.ts';
import { networkReading } from './network-reading.ts';
import { notify } from './notify.ts';

/** Paths so far outside the place are of use still: one walks out of it and in again. */
const marginMeters = 6_000;

/**
 * Opens a path network from a file of the person's own, in place of the one there was, and keeps
 * it on the device. A .shp may come with the .prj and .dbf beside it. What there was stands if the
 * file is of no use.
 */
export async function openNetworkFile(first: File, ...others: readonly File[]): Promise<Outcome> {
  const { workspace, workspaceId, network: before } = appStore.getState().session;
  const all = [first, ...others];
  const file = all.find((one) => /\.shp$/i.test(one.name)) ?? first;
  const { name } = file;
  if (workspace.status !== 'ready') return refuse('paths-no-place', { name });
  const signal = networkReading.begin(before);
  updateSession({ network: { status: 'reading', name, progress: null } });
  const read = await runNetworkReader(
    [file, ...all.filter((one) => one !== file)],
    withMargin(workspace.workspace.workspace.bounds),
    {
      signal,
      onProgress(progress) {
        if (!signal.aborted) updateSession({ network: { status: 'reading', name, progress } });
      },
    },
  );
  if (signal.aborted) return { ok: false, reason: 'paths-stopped' };
  if (!read.ok) {
    const values = { name, ...read.values };
    const stands = networkReading.giveUp();
    if (stands.status === 'ready') return refuse(read.reason, values);
    updateSession({ network: { status: 'failed', name, reason: read.reason, values } });
    const isTold = appStore.getState().session.openPanel === 'layers';
    return isTold ? { ok: false, reason: read.reason, values } : refuse(read.reason, values);
  }
  const network: PathNetwork = { ...read.value, name, openedAt: new Date().toISOString() };
  networkReading.end();
  const kept = await keepNetwork(workspaceId, network);
  if (signal.aborted) return { ok: false, reason: 'paths-stopped' };
  updateSession({ network: { status: 'ready', kept, ...network } });
  tell(network);
  return { ok: true, value: undefined };
}

function tell({ name, report }: PathNetwork): void {
  const { read, kept, repaired, skipped } = report;
  const values = { name, read, kept, repaired, skipped };
  announce('notice.pathsOpened', values);
  // The layers panel tells the same where the person looks, and a message would lie over it.
  if (appStore.getState().session.openPanel === 'layers') return;
  notify({ tone: 'info', key: 'notice.pathsOpened', values, offersUndo: false });
}

function refuse(reason: string, values: Notice['values']): Outcome {
  notify({ tone: 'error', key: `refused.${reason}`, values, offersUndo: false });
  return { ok: false, reason, values };
}

function withMargin([west, south, east, north]: LngLatBounds): Bounds {
  const { lng, lat } = degreesPerMeter((south + north) / 2);
  const [aside, along] = [marginMeters * lng, marginMeters * lat];
  return [west - aside, south - along, east + aside, north + along];
}
