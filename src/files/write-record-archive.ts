import { strToU8, zipSync } from 'fflate';
import type { ReportDocument, ReportPicture } from '../domain/report-document.ts';
import { dataAddress } from './data-address.ts';
import { writeDocumentPdf } from './pdf/write-document-pdf.ts';
import { writeDocumentHtml } from './write-document-html.ts';

/** What a workshop's record is written from. */
export interface RecordFiles {
  readonly document: ReportDocument;
  readonly pictures: readonly ReportPicture[];
  /** The plan as a file, as `writePlan` gives it. */
  readonly plan: string;
  /** Name of the files without their endings. */
  readonly name: string;
}

/** The record as one ZIP: an HTML file that stands alone, a PDF, and the plan as it is now. */
export async function writeRecordArchive(files: RecordFiles): Promise<Blob> {
  const { document, pictures, plan, name } = files;
  const shown = await Promise.all(
    pictures.map(async ({ id, png, width, height, alt }) => {
      return { id, address: await dataAddress(png), width, height, alt };
    }),
  );
  const zip = zipSync({
    [`${name}.html`]: strToU8(writeDocumentHtml(document, shown)),
    // It is packed already.
    [`${name}.pdf`]: [await writeDocumentPdf(document, pictures), { level: 0 }],
    [`${name}.strok.json`]: strToU8(plan),
  });
  return new Blob([new Uint8Array(zip)], { type: 'application/zip' });
}
