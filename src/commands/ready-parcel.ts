import type { ContributionParcel } from '../domain/contribution-parcel.ts';
import type { Outcome } from '../domain/outcome.ts';
import { parcelOf } from '../domain/parcel-of.ts';
import { packText } from '../files/pack-text.ts';
import { planAddress, writeAddress } from '../state/address.ts';
import { appStore } from '../state/app-store.ts';
import type { OwnContribution } from '../state/resident-session.ts';
import { localText } from '../text/local-text.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { changeBox } from './keep-said.ts';
import { offerFile } from './offer-download.ts';

/** One parcel in the three forms it can go in. They hold the same. */
export interface ReadyParcel {
  readonly own: readonly OwnContribution[];
  readonly parcel: ContributionParcel;
  readonly file: { readonly name: string; readonly text: string };
  readonly link: string;
  readonly code: string;
}

/** What has not left the device as it is now: said, changed or taken back since it was sent. */
export function unsentOf(own: readonly OwnContribution[]): readonly OwnContribution[] {
  return own.filter(({ sentAt }) => sentAt === null);
}

/** Makes the parcel of what is not sent, or of everything again where the last one was lost. */
export function readyParcel(which: 'unsent' | 'all'): ReadyParcel {
  const { session } = appStore.getState();
  const { workspaceId, workspace, language } = session;
  const own = which === 'all' ? session.resident.own : unsentOf(session.resident.own);
  const parcel = parcelOf(workspaceId, own);
  const text = JSON.stringify(parcel);
  const code = packText(text);
  const place =
    workspace.status === 'ready'
      ? localText(workspace.workspace.workspace.title, language)
      : workspaceId;
  const address = writeAddress({ ...planAddress(workspaceId), parcel: code });
  return {
    own,
    parcel,
    file: { name: `${fileName(place, 'strok')}-innspill.strok-input.json`, text },
    link: `${location.origin}${location.pathname}${address}`,
    code,
  };
}

/** Gives the person the parcel as a file, to be sent in whatever way they like. */
export async function saveParcel(ready: ReadyParcel): Promise<Outcome> {
  const { name, text } = ready.file;
  offerFile(name, new Blob([text], { type: 'application/json' }));
  return markSent(ready, 'say.fileSaved');
}

/** Copies link or code. Refused where the browser does not allow it: `not-copied`. */
export async function copyParcel(ready: ReadyParcel, form: 'link' | 'code'): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(ready[form]);
  } catch {
    return { ok: false, reason: 'not-copied' };
  }
  return markSent(ready, form === 'link' ? 'say.linkCopied' : 'say.codeCopied');
}

/** Whether this device offers to hand a text on to another app. */
export function canShareParcel(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.share === 'function';
}

/** Hands the link on to an app of the person's choice; leaving that choice sends nothing. */
export async function shareParcel(ready: ReadyParcel, title: string): Promise<Outcome> {
  try {
    await navigator.share({ title, url: ready.link });
  } catch {
    return { ok: false, reason: 'not-shared' };
  }
  return markSent(ready, 'say.shared');
}

/** Notes that what is in the parcel left the device now. */
export async function markSent(ready: ReadyParcel, said: string): Promise<Outcome> {
  const sentAt = new Date().toISOString();
  const sent = new Map(ready.own.map((own) => [own.contribution.id, own]));
  const { own } = appStore.getState().session.resident;
  const put = own
    // What was changed since the parcel was made has not left as it is now.
    .filter(({ contribution, isWithdrawn }) => {
      const left = sent.get(contribution.id);
      return left?.contribution === contribution && left.isWithdrawn === isWithdrawn;
    })
    .map((one) => ({ ...one, sentAt, wasEverSent: true }));
  announce(said);
  return changeBox({ put });
}
