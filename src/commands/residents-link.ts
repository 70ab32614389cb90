import type { Plan } from '../domain/plan.ts';
import { publicPlan } from '../domain/public-plan.ts';
import { packText } from '../files/pack-text.ts';
import { writePlan } from '../files/write-plan.ts';
import { residentsAddress, writeAddress } from '../state/address.ts';
import { appStore } from '../state/app-store.ts';
import { localText } from '../text/local-text.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';

/** Mail and messages hand on a link of so many characters whole; a longer one is often cut. */
export const longestLink = 8_000;

/** What the camera of a phone still reads from a screen, characters. */
export const longestCode = 1_200;

/** The link that holds the plan as everybody may see it; pictures stay in the file. */
export interface ResidentsLink {
  readonly address: string;
  readonly isTooLong: boolean;
  readonly fitsCode: boolean;
}

/** Makes the link to the plan that is open, as residents see it. */
export function residentsLink(): ResidentsLink {
  const { workspaceId } = appStore.getState().session;
  const payload = packText(writePlan({ ...seenByAll(), presentations: withoutPictures() }));
  const address = absolute(writeAddress(residentsAddress(workspaceId, payload)));
  return {
    address,
    isTooLong: address.length > longestLink,
    fitsCode: address.length <= longestCode,
  };
}

/** Where residents see the published plan of the place; null: the operator has named none. */
export function publishedLink(): string | null {
  const { workspaceId, config } = appStore.getState().session;
  if (!config.publishedPlans?.[workspaceId]) return null;
  return absolute(writeAddress(residentsAddress(workspaceId)));
}

/** Copies a link; false where the browser does not allow it. */
export async function copyLink(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    return false;
  }
  announce('share.copied');
  return true;
}

/** Gives the person the plan as everybody may see it, as a file with its pictures. */
export function saveForResidents(): string {
  const { session } = appStore.getState();
  const { workspace, workspaceId, language } = session;
  const place =
    workspace.status === 'ready'
      ? localText(workspace.workspace.workspace.title, language)
      : workspaceId;
  const name = `${fileName(place, 'plan')}-for-all.strok.json`;
  offerDownload(name, writePlan(seenByAll()), 'application/geo+json');
  announce('announce.fileSaved', { name });
  return name;
}

/** Held against what the place itself brings: the plan's own words of a planned measure are notes. */
function seenByAll(): Plan {
  const { document, session } = appStore.getState();
  const { workspace } = session;
  const brought = workspace.status === 'ready' ? workspace.workspace.plannedMeasures : [];
  return publicPlan(document.plan, brought);
}

function withoutPictures(): Plan['presentations'] {
  return Object.fromEntries(
    Object.entries(seenByAll().presentations).map(([key, one]) => [
      key,
      { ...one, picture: '', alt: '', credit: '' },
    ]),
  );
}

function absolute(hash: string): string {
  return `${location.origin}${location.pathname}${hash}`;
}
