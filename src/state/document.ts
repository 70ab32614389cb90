import { capabilitiesOf } from '../domain/audience.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PlanPatch } from '../domain/plan-patch.ts';
import { appStore, projectDocument } from './app-store.ts';
import { DurableLog, type OpenReport } from './durable-log.ts';
import { type JumpOutcome, PlanEditor, type StepOutcome } from './plan-editor.ts';
import { historyNotes } from './step-history.ts';
import { openTabChannel, type TabChannel } from './tab-channel.ts';
import { claimTabName } from './claim-tab-name.ts';

interface OpenDocument {
  readonly editor: PlanEditor;
  readonly log: DurableLog;
  readonly channel: TabChannel;
  readonly stopWatchingPage: () => void;
}

let current: OpenDocument | null = null;

const newer = { status: 'failed', reason: 'newer' } as const;
const newerRefusal = { ok: false, reason: 'newer' } as const;

/**
 * Opens the plan this device keeps for a workspace, joins the other tabs that have it open, and
 * projects it into the store from then on. Never fails: where nothing can be kept, `keeping`
 * says so. Resolves when what is kept has been read, with what was found.
 */
export async function openDocument(
  workspaceId: WorkspaceId,
): Promise<Pick<OpenReport, 'found' | 'unreadable'>> {
  const tab = await claimTabName();
  while (current) await closeDocument();
  const editor: PlanEditor = new PlanEditor({
    workspaceId,
    onPlan: (plan) => {
      const { planVersion } = appStore.getState().document;
      projectDocument({ plan, planVersion: planVersion + 1 });
    },
    onHistory: (history) => {
      projectDocument({ history, ...historyNotes(history) });
      log.keepHistory(history);
    },
    onEdit: (update) => log.append(update),
  });
  const channel: TabChannel = openTabChannel({
    workspaceId,
    state: () => editor.state(),
    updateSince: (state) => editor.updateSince(state),
    isStored: () => log.isStored(),
    onUpdate: (update, stored) => {
      editor.merge([update]);
      if (!stored) log.append(update, { quietly: true });
    },
  });
  const log: DurableLog = new DurableLog({
    workspaceId,
    tab,
    wholeDocument: () => editor.wholeUpdate(),
    onRead: (updates) => editor.merge(updates),
    onKeeping: (keeping) => projectDocument({ keeping: editor.isNewer ? newer : keeping }),
    onSettled: (update, stored) => channel.send(update, stored),
  });
  const stopWatchingPage = watchPage({
    onHidden: () => void log.flush(),
    // A page that slept may have missed what the others said.
    onShown: () => channel.greet(),
  });
  current = { editor, log, channel, stopWatchingPage };

  const { planVersion } = appStore.getState().document;
  projectDocument({
    plan: editor.plan,
    planVersion: planVersion + 1,
    history: editor.history,
    ...historyNotes(editor.history),
    keeping: { status: 'opening' },
  });
  const { found, unreadable, history } = await log.open();
  editor.resume(history);
  channel.greet();
  return { found, unreadable };
}

/** The one door: every change of the plan comes through here, described. */
export function applyPatch(patch: PlanPatch): Outcome {
  const editor = openEditor();
  return editor.ok ? editor.value.edit(patch) : editor;
}

/** Takes back this tab's latest step; see `PlanEditor.undo` for what is refused and why. */
export function undo(): Outcome<StepOutcome> {
  const editor = openEditor();
  return editor.ok ? editor.value.undo() : editor;
}

/** Makes the step again that this tab undid last. */
export function redo(): Outcome<StepOutcome> {
  const editor = openEditor();
  return editor.ok ? editor.value.redo() : editor;
}

/** Takes back (below nought) or makes again several of this tab's steps in one go. */
export function jump(by: number): Outcome<JumpOutcome> {
  const editor = openEditor();
  return editor.ok ? editor.value.jump(by) : editor;
}

/** Waits until everything is confirmed by the storage, or has been tried once and failed. */
export async function flushDocument(): Promise<void> {
  await current?.log.flush();
}

/** Writes what waits, and lets go of storage and the other tabs. */
export async function closeDocument(): Promise<void> {
  const closing = current;
  if (!closing) return;
  current = null;
  closing.stopWatchingPage();
  await closing.log.close();
  closing.channel.close();
  closing.editor.destroy();
}

function openEditor(): Outcome<PlanEditor> {
  const { audience } = appStore.getState().session;
  if (!capabilitiesOf(audience).canEdit) return { ok: false, reason: 'not-allowed' };
  if (!current) return { ok: false, reason: 'not-open' };
  const { keeping } = appStore.getState().document;
  // A later version of the app has the store now: what is edited here could not be kept.
  if (keeping.status === 'failed' && keeping.reason === 'newer') return newerRefusal;
  return { ok: true, value: current.editor };
}

function watchPage(react: {
  readonly onHidden: () => void;
  readonly onShown: () => void;
}): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener(
    'visibilitychange',
    () => (document.hidden ? react.onHidden() : react.onShown()),
    { signal },
  );
  window.addEventListener('pagehide', react.onHidden, { signal });
  return () => listening.abort();
}
