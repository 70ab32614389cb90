import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { sayRefused } from './say-refused.ts';
import { offerFile } from './offer-download.ts';
import { type ReportInHand, reportInHand } from './report/report-in-hand.ts';

/** Gives the person the annual report as a document for Word and its like. */
export async function saveReportDocx(): Promise<Outcome<string>> {
  return save('docx', async ({ document }) => {
    const { pictures } = appStore.getState().derived.report;
    const { writeReportDocx } = await import('../files/write-report-docx.ts');
    return writeReportDocx(document, pictures.status === 'ready' ? pictures.pictures : []);
  });
}

/** Gives the person every table of the annual report as CSV, together in one file. */
export async function saveReportTables(): Promise<Outcome<string>> {
  return save('zip', async ({ document, language }) => {
    const signs = language === 'en' ? { cell: ',', decimal: '.' } : { cell: ';', decimal: ',' };
    const { writeReportTables } = await import('../files/write-report-tables.ts');
    return writeReportTables(document, { ...signs, source: document.words.source });
  });
}

async function save(
  ending: string,
  write: (inHand: ReportInHand) => Promise<Blob>,
): Promise<Outcome<string>> {
  const inHand = reportInHand(appStore.getState());
  if (!inHand) return { ok: false, reason: 'no-report' };
  const { title, subtitle } = inHand.document;
  const name = `${fileName(`${subtitle} ${title}`, t('rail.report'))}.${ending}`;
  try {
    offerFile(name, await write(inHand));
  } catch {
    sayRefused('report-not-written');
    return { ok: false, reason: 'report-not-written' };
  }
  announce('report.saved', { name });
  return { ok: true, value: name };
}
