import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
} from 'docx';
import type { ReportDocument, ReportPicture, ReportSection } from '../domain/report-document.ts';
import { docxBlocks, type DocxPicture } from './docx-blocks.ts';
import { docxStyles } from './docx-styles.ts';

const languageTags: Readonly<Record<string, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  sv: 'sv-SE',
  en: 'en-GB',
};

/**
 * The annual report as a document of Office Open XML (ISO/IEC 29500): A4, headings with a table of
 * contents, tables whose heads are repeated, charts that can be edited, pictures with what they
 * show in words, page numbers, in its language.
 */
export async function writeReportDocx(
  report: ReportDocument,
  pictures: readonly ReportPicture[],
): Promise<Blob> {
  const read = await Promise.all(
    pictures.map(async ({ png, ...rest }): Promise<DocxPicture> => {
      return { ...rest, bytes: new Uint8Array(await png.arrayBuffer()) };
    }),
  );
  const byId = new Map(read.map((one) => [one.id, one]));
  const margin = convertMillimetersToTwip(20);
  const page = {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  };
  const document = new Document({
    title: `${report.title}: ${report.subtitle}`,
    subject: report.lines.join('; '),
    creator: 'Strøk',
    styles: docxStyles(languageTags[report.lang] ?? report.lang),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: running(`${report.subtitle} · ${report.title}`) },
        footers: { default: pageNumber(report.words.page) },
        children: [
          ...cover(report),
          ...report.sections.flatMap((section) => sectionChildren(section, byId)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function cover({ title, subtitle, lines, contents }: ReportDocument): FileChild[] {
  return [
    new Paragraph({ style: 'CoverPlace', text: subtitle }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...lines.map((text) => new Paragraph({ style: 'CoverLine', text })),
    new Paragraph({ style: 'ContentsTitle', text: contents }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
  ];
}

function sectionChildren(
  { title, comment, blocks }: ReportSection,
  pictures: ReadonlyMap<string, DocxPicture>,
): FileChild[] {
  return [
    new Paragraph({
      text: title,
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      pageBreakBefore: true,
    }),
    ...comment
      .split(/\n+/)
      .filter((text) => text.trim() !== '')
      .map((text) => new Paragraph({ style: 'Comment', text })),
    ...blocks.flatMap((block) => docxBlocks(block, pictures)),
  ];
}

function running(text: string): Header {
  return new Header({ children: [new Paragraph({ style: 'Running', text })] });
}

function pageNumber(word: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${word} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
