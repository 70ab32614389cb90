import { lineHeight, openPdf, type Pdf, type PdfLook, type PdfPaper } from './open-pdf.ts';

/** A4, and the margins round its text, millimetres. */
const paper: PdfPaper = [210, 297];
const margin = 20;
const foot = 18;

export const textLeft = margin;
export const textWidth = paper[0] - 2 * margin;
export const textBottom = paper[1] - margin - foot / 2;
export const textTop = margin + 4;

export const quietColor = '#5f574c';

interface Citation {
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly source: number;
}

/** Words, tables and pictures one below the other on as many pages of A4 as they need. */
export class PdfFlow {
  readonly pdf: Pdf;
  /** Where the next thing begins, millimetres from the page's upper edge. */
  y = textTop;
  readonly #citations: Citation[] = [];
  readonly #sourcePages = new Map<number, number>();

  constructor(about: { readonly title: string; readonly subject: string; readonly lang: string }) {
    this.pdf = openPdf(paper, about);
  }

  get left(): number {
    return textBottom - this.y;
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = textTop;
  }

  /** Begins a page where the one in hand has less room than `millimeters`. */
  needs(millimeters: number): void {
    if (this.left < millimeters && this.y > textTop) this.newPage();
  }

  gap(millimeters: number): void {
    if (this.y > textTop) this.y += millimeters;
  }

  /** A paragraph in the text's width, or in a part of it; sources are cited behind it. */
  words(
    words: string,
    look: PdfLook & { readonly indent?: number; readonly sources?: readonly number[] | undefined },
  ): void {
    const { indent = 0, sources = [], size } = look;
    const high = lineHeight(size);
    const lines = this.pdf.wrap(words, textWidth - indent, look);
    for (const line of lines) {
      this.needs(high);
      this.pdf.text(line, [textLeft + indent, this.y + high * 0.76], look);
      this.y += high;
    }
    if (sources.length === 0) return;
    const last = this.pdf.widthOf(lines[lines.length - 1], look);
    this.cite(sources, [textLeft + indent + last, this.y - high], size, textLeft + textWidth);
  }

  /** Numbers of sources behind words that end at a place, on a line of their own if need be. */
  cite(
    sources: readonly number[],
    [x, top]: readonly [number, number],
    size: number,
    right: number,
  ): void {
    const look = { size: size * 0.85, color: quietColor };
    const wide = this.pdf.widthOf(citation(sources), look);
    const high = lineHeight(size);
    const fits = x + wide <= right;
    if (!fits) this.needs(high);
    const start: [number, number] = fits ? [x, top] : [right - wide, this.y];
    if (!fits) this.y += high;
    let at = start[0];
    for (const part of citedParts(sources)) {
      const width = this.pdf.widthOf(part.words, look);
      this.pdf.text(part.words, [at, start[1] + high * 0.76], look);
      if (part.source !== null) {
        const box = [at, start[1], width, high] as const;
        this.#citations.push({ page: this.pdf.pageNumber(), box, source: part.source });
      }
      at += width;
    }
  }

  /** What is cited by this number stands here. */
  isSource(number: number): void {
    this.#sourcePages.set(number, this.pdf.pageNumber());
  }

  /** Makes every citation lead to its source. */
  linkSources(): void {
    for (const { page, box, source } of this.#citations) {
      const to = this.#sourcePages.get(source);
      if (to === undefined) continue;
      this.pdf.turnTo(page);
      this.pdf.link(box, { page: to });
    }
  }
}

/** How citations read: ` [1, 4]`. */
export function citation(sources: readonly number[]): string {
  return citedParts(sources)
    .map(({ words }) => words)
    .join('');
}

function citedParts(
  sources: readonly number[],
): readonly { readonly words: string; readonly source: number | null }[] {
  if (sources.length === 0) return [];
  return [
    ...sources.flatMap((source, at) => [
      { words: at === 0 ? ' [' : ', ', source: null },
      { words: String(source), source },
    ]),
    { words: ']', source: null },
  ];
}
