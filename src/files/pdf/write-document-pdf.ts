import type { ReportDocument, ReportPicture } from '../../domain/report-document.ts';
import { lineHeight } from './open-pdf.ts';
import { pdfBlock, type PdfPicture } from './pdf-blocks.ts';
import { PdfFlow, quietColor, textLeft, textWidth } from './pdf-flow.ts';

const contentsSize = 11;

/**
 * A report as PDF: A4, a cover with contents that lead to their pages, tables whose heads are
 * repeated, charts as lines, pictures, sources with what cites them, numbers of pages. All words
 * can be searched and copied.
 */
export async function writeDocumentPdf(
  report: ReportDocument,
  pictures: readonly ReportPicture[],
): Promise<Uint8Array> {
  const read = await Promise.all(
    pictures.map(async ({ png, ...rest }): Promise<PdfPicture> => {
      return { ...rest, bytes: new Uint8Array(await png.arrayBuffer()) };
    }),
  );
  const byId = new Map(read.map((one) => [one.id, one]));
  const flow = new PdfFlow({
    title: `${report.title}: ${report.subtitle}`,
    subject: report.lines.join('; '),
    lang: report.lang,
  });
  const contents = cover(flow, report);
  const pages = report.sections.map(({ title, comment, blocks }, at) => {
    if (at === 0 || flow.left < 70) flow.newPage();
    else flow.gap(12);
    const page = flow.pdf.pageNumber();
    flow.pdf.bookmark(title, page);
    flow.words(title, { size: 18, bold: true });
    flow.gap(3);
    for (const words of comment.split(/\n+/).filter((text) => text.trim() !== '')) {
      flow.words(words, { size: 11 });
      flow.gap(2.5);
    }
    for (const block of blocks) pdfBlock(flow, block, { pictures: byId, lang: report.lang });
    return page;
  });
  for (const [at, page] of pages.entries()) {
    const { page: on, y } = contents[at];
    flow.pdf.turnTo(on);
    flow.pdf.text(String(page), [textLeft + textWidth, y], { size: contentsSize, align: 'right' });
    flow.pdf.link([textLeft, y - 4, textWidth, 6], { page });
  }
  flow.linkSources();
  numberPages(flow, report);
  return flow.pdf.bytes();
}

/** Writes the cover; gives where the number of each section's page is to stand. */
function cover(
  flow: PdfFlow,
  { title, subtitle, lines, contents, sections }: ReportDocument,
): readonly { readonly page: number; readonly y: number }[] {
  flow.y = 50;
  flow.words(subtitle, { size: 14, color: quietColor });
  flow.gap(2);
  flow.words(title, { size: 28, bold: true });
  flow.gap(6);
  for (const line of lines) flow.words(line, { size: 11 });
  flow.gap(16);
  if (sections.length === 0) return [];
  flow.words(contents, { size: 13, bold: true });
  flow.gap(2);
  return sections.map((section) => {
    flow.needs(lineHeight(contentsSize) * 1.3);
    const [words] = flow.pdf.wrap(section.title, textWidth - 15, { size: contentsSize });
    flow.words(words, { size: contentsSize });
    const y = flow.y - lineHeight(contentsSize) * 0.24;
    flow.gap(1.4);
    return { page: flow.pdf.pageNumber(), y };
  });
}

/** All but the cover say what they belong to and which of how many they are. */
function numberPages({ pdf }: PdfFlow, { title, subtitle, words }: ReportDocument): void {
  const look = { size: 8.5, color: quietColor };
  const all = pdf.pageCount();
  const [running] = pdf.wrap(`${subtitle} · ${title}`, textWidth, look);
  for (let page = 2; page <= all; page++) {
    pdf.turnTo(page);
    pdf.text(running, [textLeft, 14], look);
    const number = `${words.page} ${page} / ${all}`;
    pdf.text(number, [textLeft + textWidth, 285], { ...look, align: 'right' });
  }
}
