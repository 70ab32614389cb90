import type { ReportPictures } from '../domain/report-document.ts';
import type { RecordedAnswer } from '../domain/workshop-record.ts';

/** What in the record of a workshop takes time, and how far it has come. */
export interface RecordWork {
  /** `writing`: numbers and maps are there, and the files are being made. */
  readonly status: 'idle' | 'coverage' | 'maps' | 'writing' | 'failed';
  /** 0–1 of the step under way. */
  readonly progress: number;
  readonly answers: readonly RecordedAnswer[] | null;
  readonly pictures: ReportPictures;
}

export const noRecordWork: RecordWork = {
  status: 'idle',
  progress: 0,
  answers: null,
  pictures: { status: 'none' },
};
