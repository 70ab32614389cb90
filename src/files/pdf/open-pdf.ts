import { jsPDF } from 'jspdf';
import { drawnLetters } from './drawn-letters.ts';
import { pdfFonts, pdfFamilies } from './pdf-fonts.ts';
import { textRuns, type TextRun } from './text-runs.ts';
import { wrapWords } from './wrap-words.ts';

/** How words look: `size` in points, `color` as `#rrggbb`. */
export interface PdfLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** How a line is drawn: `width` and `dash` in millimetres. */
export interface PdfStroke {
  readonly width: number;
  readonly color: string;
  readonly dash?: readonly number[];
}

export interface PdfFill {
  readonly fill?: string;
  readonly stroke?: PdfStroke;
}

/** Where on the page, from its upper left corner, and how large: all in millimetres. */
export type PdfBox = readonly [x: number, y: number, width: number, height: number];

export type PdfPaper = readonly [width: number, height: number];

/** What a document is, for the reader's window and for who searches it. */
export interface PdfAbout {
  readonly title: string;
  readonly subject?: string;
  /** BCP 47. */
  readonly lang: string;
}

export const inkColor = '#1f1b16';

const millimetersPerPoint = 25.4 / 72;

/** How high a line of words stands, millimetres, for `size` in points. */
export function lineHeight(size: number): number {
  return size * 1.3 * millimetersPerPoint;
}

/** A PDF under way, measured in millimetres from a page's upper left corner; text stands on `y`. */
export type Pdf = ReturnType<typeof openPdf>;

/**
 * A new PDF whose first page is `paper` millimetres large. Words are in the bundled typeface and can
 * be searched and copied; letters it lacks are drawn. A reader prints it at 100 % unless told else.
 */
export function openPdf(paper: PdfPaper, about: PdfAbout) {
  const doc = new jsPDF({
    unit: 'mm',
    format: [...paper],
    orientation: orientationOf(paper),
    compress: true,
    putOnlyUsedFonts: true,
  });
  doc.setDocumentProperties({
    title: about.title,
    creator: 'Strøk',
    ...(about.subject === undefined ? {} : { subject: about.subject }),
  });
  doc.setLanguage(pdfLanguage(about.lang));
  doc.viewerPreferences({ DisplayDocTitle: true, PrintScaling: 'None' });
  for (const { family, style, data } of pdfFonts()) {
    const file = `${family}-${style}.ttf`;
    doc.addFileToVFS(file, data);
    doc.addFont(file, family, style);
  }

  const setLook = ({ size, bold = false, color = inkColor }: PdfLook, family: number): void => {
    doc.setFont(pdfFamilies[family], bold ? 'bold' : 'normal');
    doc.setFontSize(size);
    doc.setTextColor(color);
  };
  const hasLetter = (family: number, letter: string): boolean => {
    doc.setFont(pdfFamilies[family], 'normal');
    return glyphOf(doc.getFont().metadata, letter) > 0;
  };
  const known = new Map<string, number | null>();
  const familyOf = (letter: string): number | null => {
    const kept = known.get(letter);
    if (kept !== undefined) return kept;
    const found = pdfFamilies.findIndex((_, family) =>
      Array.from(letter).every((part) => hasLetter(family, part)),
    );
    known.set(letter, found < 0 ? null : found);
    return found < 0 ? null : found;
  };
  const drawn = (letters: string, { size, bold = false, color = inkColor }: PdfLook) =>
    drawnLetters(letters, { size, bold, color });
  const widthOfRun = ({ letters, family }: TextRun, look: PdfLook): number => {
    if (family === null) return drawn(letters, look).widthMillimeters;
    setLook(look, family);
    return doc.getTextWidth(letters);
  };
  const widthOf = (words: string, look: PdfLook): number =>
    textRuns(words, familyOf).reduce((sum, run) => sum + widthOfRun(run, look), 0);

  const setStroke = ({ width, color, dash = [] }: PdfStroke): void => {
    doc.setLineWidth(width);
    doc.setDrawColor(color);
    doc.setLineDashPattern([...dash], 0);
  };

  return {
    /** Begins a page, as large as the one before it unless told else. */
    addPage(size?: PdfPaper): void {
      if (size) doc.addPage([...size], orientationOf(size));
      else
        doc.addPage(
          [pageWidth(doc), pageHeight(doc)],
          orientationOf([pageWidth(doc), pageHeight(doc)]),
        );
    },
    /** The number of the page that is written on, from 1. */
    pageNumber: (): number => doc.getCurrentPageInfo().pageNumber,
    pageCount: (): number => doc.getNumberOfPages(),
    /** Goes on writing on a page that is there. */
    turnTo(page: number): void {
      doc.setPage(page);
    },
    widthOf,
    /** Words in lines no wider than `width`; a line break in them begins a line. */
    wrap: (words: string, width: number, look: PdfLook): readonly string[] =>
      wrapWords(words, width, (part) => widthOf(part, look)),
    /** Writes one line of words, standing on `y`. */
    text(
      words: string,
      [x, y]: readonly [number, number],
      look: PdfLook & { readonly align?: 'left' | 'center' | 'right' },
    ): void {
      const part = look.align === 'right' ? 1 : look.align === 'center' ? 0.5 : 0;
      let at = part === 0 ? x : x - widthOf(words, look) * part;
      for (const run of textRuns(words, familyOf)) {
        if (run.family === null) {
          const { picture, widthMillimeters, heightMillimeters, ascentMillimeters } = drawn(
            run.letters,
            look,
          );
          const top = y - ascentMillimeters;
          if (picture) doc.addImage(picture, 'PNG', at, top, widthMillimeters, heightMillimeters);
          else {
            setStroke({ width: 0.2, color: look.color ?? inkColor });
            doc.rect(at + 0.2, top + 0.4, widthMillimeters - 0.4, ascentMillimeters - 0.4);
          }
          at += widthMillimeters;
          continue;
        }
        setLook(look, run.family);
        doc.text(run.letters, at, y);
        at += doc.getTextWidth(run.letters);
      }
    },
    /** A line through all points. */
    line(points: readonly (readonly [x: number, y: number])[], stroke: PdfStroke): void {
      setStroke(stroke);
      for (const [at, [x, y]] of points.entries()) {
        if (at === 0) doc.moveTo(x, y);
        else doc.lineTo(x, y);
      }
      doc.stroke();
    },
    /** An area within all points. */
    area(points: readonly (readonly [x: number, y: number])[], fill: string): void {
      doc.setFillColor(fill);
      for (const [at, [x, y]] of points.entries()) {
        if (at === 0) doc.moveTo(x, y);
        else doc.lineTo(x, y);
      }
      doc.fill();
    },
    box([x, y, width, height]: PdfBox, { fill, stroke }: PdfFill): void {
      if (fill !== undefined) doc.setFillColor(fill);
      if (stroke) setStroke(stroke);
      doc.rect(x, y, width, height, fill === undefined ? 'S' : stroke ? 'FD' : 'F');
    },
    disc([x, y]: readonly [number, number], radius: number, { fill, stroke }: PdfFill): void {
      if (fill !== undefined) doc.setFillColor(fill);
      if (stroke) setStroke(stroke);
      doc.circle(x, y, radius, fill === undefined ? 'S' : stroke ? 'FD' : 'F');
    },
    picture(bytes: Uint8Array, format: 'PNG' | 'JPEG', [x, y, width, height]: PdfBox): void {
      doc.addImage(bytes, format, x, y, width, height, undefined, 'FAST');
    },
    /** Makes a part of the page lead to a page of this document or to an address. */
    link(
      [x, y, width, height]: PdfBox,
      to: { readonly page: number } | { readonly url: string },
    ): void {
      doc.link(x, y, width, height, 'page' in to ? { pageNumber: to.page } : to);
    },
    /** A line of the reader's own list of contents. */
    bookmark(title: string, page: number): void {
      doc.outline.add(null, title, { pageNumber: page });
    },
    bytes: (): Uint8Array => new Uint8Array(doc.output('arraybuffer')),
  };
}

function orientationOf([width, height]: PdfPaper): 'landscape' | 'portrait' {
  return width > height ? 'landscape' : 'portrait';
}

function pageWidth(doc: jsPDF): number {
  return doc.internal.pageSize.getWidth();
}

function pageHeight(doc: jsPDF): number {
  return doc.internal.pageSize.getHeight();
}

// The writer's list of languages has Bokmål under the older name.
function pdfLanguage(lang: string): 'no' | 'nn' | 'sv' | 'en-GB' {
  if (lang === 'nn' || lang === 'sv') return lang;
  return lang === 'en' ? 'en-GB' : 'no';
}

/** The number of a letter's shape in a font as the writer holds it; 0: it has none. */
function glyphOf(metadata: unknown, letter: string): number {
  const look: unknown =
    typeof metadata === 'object' && metadata ? Reflect.get(metadata, 'characterToGlyph') : null;
  const code = letter.codePointAt(0) ?? 0;
  if (typeof look !== 'function' || code > 0xffff) return 0;
  const glyph: unknown = Reflect.apply(look, metadata, [code]);
  return typeof glyph === 'number' ? glyph : 0;
}
