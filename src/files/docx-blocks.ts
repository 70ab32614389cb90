import {
  AlignmentType,
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { ReportBlock, ReportFact, ReportPicture } from '../domain/report-document.ts';
import { docxChart } from './docx-chart.ts';
import { docxCited, sourceAnchor } from './docx-cited.ts';
import { docxTable } from './docx-table.ts';

/** A picture with its bytes, as Word takes it. */
export interface DocxPicture extends Omit<ReportPicture, 'png'> {
  readonly bytes: Uint8Array;
}

/** Pixels of 1/96 inch between the margins of an A4 page, and what a page holds beside a caption. */
const mostWide = 642;
const mostHigh = 820;

/** A block of a report as paragraphs and tables. A picture that was not made is left out. */
export function docxBlocks(
  block: ReportBlock,
  pictures: ReadonlyMap<string, DocxPicture>,
): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, keepNext: true })];
    case 'paragraph':
      return [new Paragraph({ children: docxCited(block.text, block.sources) })];
    case 'note':
      return [new Paragraph({ style: 'Note', text: block.text })];
    case 'figures':
    case 'facts':
      return block.items.map(
        (item) => new Paragraph({ style: 'Fact', children: [...named(item), ...words(item)] }),
      );
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ bullet: { level: 0 }, children: [...named(item), ...words(item)] }),
      );
    case 'table':
      return [
        new Paragraph({ style: 'Caption', text: block.caption, keepNext: true }),
        docxTable(block),
        ...(block.notes ?? []).map((note) => new Paragraph({ style: 'TableNote', text: note })),
        new Paragraph({ spacing: { before: 0, after: 120 } }),
      ];
    case 'chart':
      return [
        new Paragraph({ style: 'Caption', text: block.label, keepNext: true }),
        docxChart(block),
      ];
    case 'picture':
      return picture(block.caption, pictures.get(block.id));
    case 'source':
      return [source(block)];
  }
}

function named({ label }: ReportFact): TextRun[] {
  return label === '' ? [] : [new TextRun({ text: `${label}: `, bold: true })];
}

function words({ text, sources }: ReportFact) {
  return docxCited(text, sources);
}

/** A map page is a page of its own. */
function picture(caption: string, made: DocxPicture | undefined): FileChild[] {
  if (!made) return [];
  const { bytes, width, height, alt } = made;
  const scale = Math.min(mostWide / width, mostHigh / height);
  return [
    new Paragraph({ style: 'Caption', text: caption, keepNext: true, pageBreakBefore: true }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: 'png',
          data: bytes,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: caption, title: caption, description: alt },
        }),
      ],
    }),
  ];
}

function source(block: Extract<ReportBlock, { readonly type: 'source' }>): Paragraph {
  const { number, text, url, details } = block;
  return new Paragraph({
    style: 'Source',
    children: [
      new Bookmark({
        id: sourceAnchor(number),
        children: [new TextRun({ text: `[${number}] `, bold: true })],
      }),
      ...(url === null
        ? [new TextRun({ text, bold: true })]
        : [
            new ExternalHyperlink({
              link: url,
              children: [new TextRun({ text, bold: true, style: 'Hyperlink' })],
            }),
          ]),
      new TextRun({ text: `. ${details.join('. ')}.` }),
      ...(url === null ? [] : [new TextRun({ text: ` ${url}` })]),
    ],
  });
}
