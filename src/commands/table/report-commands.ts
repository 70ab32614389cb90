import { appStore } from '../../state/app-store.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { command, type Command } from '../command.ts';
import { makeReport } from '../make-report.ts';
import { printReport } from '../print-report.ts';
import { saveReportDocx, saveReportTables } from '../save-report.ts';

/** The annual report, for paper and for others' programs. */
export const reportCommands: readonly Command[] = [
  command({
    id: 'make-report',
    label: 'command.makeReport',
    words: 'words.makeReport',
    group: 'plan',
    whyNot: notOpen,
    act: () => void makeReport(),
  }),
  command({
    id: 'print-report',
    label: 'command.printReport',
    words: 'words.printReport',
    group: 'plan',
    whyNot: notOpen,
    act: () => printReport().ok,
  }),
  command({
    id: 'save-report-docx',
    label: 'command.saveReportDocx',
    words: 'words.saveReportDocx',
    group: 'plan',
    whyNot: notOpen,
    act: () => void saveReportDocx(),
  }),
  command({
    id: 'save-report-tables',
    label: 'command.saveReportTables',
    words: 'words.saveReportTables',
    group: 'plan',
    whyNot: notOpen,
    act: () => void saveReportTables(),
  }),
];

/** The list of commands may lie over the report. */
function notOpen(): TextKey | null {
  const { openPanel, panelBehind } = appStore.getState().session;
  return openPanel === 'report' || panelBehind === 'report' ? null : 'refused.no-report';
}
