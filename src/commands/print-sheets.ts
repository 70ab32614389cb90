import { putSheets } from '../domain/edits/put-sheets.ts';
import type { SheetId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PaperSheet } from '../domain/paper-sheet.ts';
import { sheetName } from '../domain/sheet-name.ts';
import type { SheetPictures } from '../domain/sheet-pictures.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { offerFile } from './offer-download.ts';
import { sayRefused } from './say-refused.ts';
import { sheetPage } from './sheet-pages.ts';
import type { SheetInHand } from './sheets-in-hand.ts';

/** How far the file of sheets has come: 0–1; null: none is made. */
export function updateSheetProgress(progress: number | null): void {
  const { sheets } = appStore.getState().session;
  updateSession({ sheets: { ...sheets, progress } });
}

/**
 * Gives the person the sheets as one PDF and keeps them with the plan under names of their own, so
 * that what is written on them finds its place again.
 */
export async function printSheets({
  sheets,
  pictures,
  credits,
}: {
  readonly sheets: readonly SheetInHand[];
  readonly pictures: SheetPictures;
  readonly credits: string;
}): Promise<Outcome<readonly PaperSheet[]>> {
  const state = appStore.getState();
  const { workspace } = state.session;
  if (workspace.status !== 'ready' || sheets.length === 0) {
    sayRefused('nothing-to-print');
    return { ok: false, reason: 'nothing-to-print' };
  }
  const named = withNames(
    sheets,
    Object.values(state.document.plan.sheets).map(({ name }) => name),
  );
  let pdf: Uint8Array;
  try {
    const { writeSheetsPdf } = await import('../files/pdf/write-sheets-pdf.ts');
    const pages = named.map((sheet, at) =>
      sheetPage(state, workspace.workspace, {
        sheet,
        of: sheets[at].of,
        picture: pictures.status === 'ready' ? pictures.pictures[at] : null,
        credits,
      }),
    );
    pdf = writeSheetsPdf(pages, state.session.language);
  } catch {
    sayRefused('sheets-not-written');
    return { ok: false, reason: 'sheets-not-written' };
  }
  const kept = makeEdit(putSheets(appStore.getState().document.plan, named));
  if (!kept.ok) return kept;
  const names = named.map(({ name }) => name).join(', ');
  const name = `${fileName(`${t('sheets.file')} ${names}`, t('rail.print'))}.pdf`;
  offerFile(name, new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }));
  if (pictures.status !== 'ready') {
    notify({ tone: 'warning', key: 'sheets.noPicture', values: {}, offersUndo: false });
  }
  announce('sheets.made', { names, count: named.length });
  return { ok: true, value: named };
}

function withNames(
  sheets: readonly SheetInHand[],
  inUse: readonly string[],
): readonly PaperSheet[] {
  const taken = new Set(inUse);
  const madeAt = new Date().toISOString();
  return sheets.map(({ of: _of, ...sheet }) => {
    const name = sheetName(taken, randomShare);
    taken.add(name);
    return { ...sheet, id: crypto.randomUUID() as SheetId, name, madeAt };
  });
}

function randomShare(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32;
}
