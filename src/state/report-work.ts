import type { ReportCoverageAnswer } from '../domain/annual-report.ts';
import type { ReportPictures } from '../domain/report-document.ts';

/** What in an annual report takes time: coverage and map pages, and what they were made for. */
export interface ReportWork {
  /** `maps`: the coverage is there, and the pictures are being taken. */
  readonly status: 'idle' | 'coverage' | 'maps' | 'failed';
  /** 0–1 of the step under way. */
  readonly progress: number;
  /** The year it is about; what follows is of that year. null: nothing has been asked for. */
  readonly year: number | null;
  readonly answers: readonly ReportCoverageAnswer[] | null;
  readonly pictures: ReportPictures;
  /** Everything the answers depend on, by identity: where one differs now, they are outdated. */
  readonly madeOf: readonly unknown[];
}

export const noReportWork: ReportWork = {
  status: 'idle',
  progress: 0,
  year: null,
  answers: null,
  pictures: { status: 'none' },
  madeOf: [],
};
