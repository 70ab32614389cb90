import type { WorkspaceId } from '../domain/ids.ts';
import {
  type ParcelReading,
  largestParcelBytes,
  readContributions,
} from '../files/read-contributions.ts';
import { readPlaceList } from '../files/read-place-list.ts';
import { readPlaceSummary } from '../files/read-place-summary.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { planAddress, writeAddress } from '../state/address.ts';
import type { IncomingParcel, RefusedParcel } from '../state/incoming.ts';
import { announce } from './announce.ts';
import { currentDay } from './current-day.ts';
import { notify } from './notify.ts';

/** Something that may be a resident's parcel, and how it came. */
interface Arrived {
  readonly name: string;
  readonly way: IncomingParcel['way'];
  /** null: it is too large to be read. */
  readonly text: string | null;
}

/**
 * Reads the parcel of a link. The address bar forgets it, so that a reload does not ask again; where
 * the place is not read it keeps it, so that a reload does.
 */
export async function receiveLink(payload: string): Promise<void> {
  const { workspace, workspaceId } = appStore.getState().session;
  if (workspace.status === 'ready') {
    history.replaceState(null, '', writeAddress(planAddress(workspaceId, 'contributions')));
  }
  await receiveParcels([{ name: '', way: 'link', text: payload }]);
}

/** Reads a code or a link that was pasted. */
export async function receivePasted(text: string): Promise<void> {
  await receiveParcels([{ name: '', way: 'code', text }]);
}

/** Reads files that residents sent. */
export async function receiveFiles(files: readonly File[]): Promise<void> {
  await receiveParcels(
    await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        way: 'file' as const,
        text: file.size > largestParcelBytes ? null : await file.text().catch(() => ''),
      })),
    ),
  );
}

async function receiveParcels(arrived: readonly Arrived[]): Promise<void> {
  const { workspace, workspaceId } = appStore.getState().session;
  if (workspace.status !== 'ready') {
    const key = 'refused.place-not-read';
    notify({ tone: 'warning', key, values: {}, offersUndo: false });
    return;
  }
  const { bounds } = workspace.workspace.workspace;
  const place = { workspaceId, bounds, today: currentDay() };
  const parcels: IncomingParcel[] = [];
  const refused: RefusedParcel[] = [];
  for (const { name, way, text } of arrived) {
    const read =
      text === null
        ? ({
            ok: false,
            reason: 'parcel-too-large',
            values: { most: largestParcelBytes / 1_000 },
          } as const)
        : readContributions(text, place);
    if (read.ok) parcels.push(await incomingParcel(read.value, name, way));
    else refused.push({ name, way, reason: read.reason, values: read.values ?? {} });
  }
  updateSession({
    incoming:
      parcels.length > 0 ? { step: 'asking', parcels, refused } : { step: 'paste', refused },
  });
  const count = parcels.reduce((sum, { lines }) => sum + lines.length, 0);
  if (parcels.length > 0) announce('receive.came', { count });
}

async function incomingParcel(
  { parcel, lines }: ParcelReading,
  name: string,
  way: IncomingParcel['way'],
): Promise<IncomingParcel> {
  const isHere = parcel.workspaceId === appStore.getState().session.workspaceId;
  const elsewhere = isHere ? null : { title: await titleOf(parcel.workspaceId) };
  return { name, way, parcel, lines, elsewhere };
}

/** What a place is called; null where there is no such place here. Nothing unknown is asked for. */
async function titleOf(id: WorkspaceId) {
  const list = await readPlaceList();
  if (!list.ok || !list.value.includes(id)) return null;
  const place = await readPlaceSummary(id);
  return place.ok ? place.value.title : null;
}
