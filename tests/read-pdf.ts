import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words as they stand on a page: millimetres from its upper left corner, `y` where they stand. */
export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A stroked way of straight lines on a page, millimetres from its upper left corner. */
export interface PdfWay {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly color: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWords[];
  /** All words with a blank between runs, as a search sees them. */
  readonly text: string;
  readonly ways: readonly PdfWay[];
  /** Where pictures stand: upper left corner, width and height. */
  readonly pictures: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

const millimetersPerPoint = 25.4 / 72;
const mm = (points: number): number => points * millimetersPerPoint;

/** Reads a PDF with a reader that has nothing to do with what wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<{
  readonly pages: readonly PdfPage[];
  readonly text: string;
}> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left, bottom, right, top] = page.view;
    const height = top - bottom;
    const content = await page.getTextContent();
    const words = content.items.flatMap((item): PdfWords[] => {
      if (!('str' in item)) return [];
      const [size, , , , x, y] = item.transform as number[];
      return [{ text: item.str, x: mm(x), y: mm(height - y), size }];
    });
    const drawn = drawnOn(await page.getOperatorList(), height);
    pages.push({
      width: mm(right - left),
      height: mm(height),
      words,
      text: words.map(({ text }) => text).join(' '),
      ...drawn,
    });
  }
  await task.destroy();
  return { pages, text: pages.map(({ text }) => text).join('\n') };
}

type Matrix = readonly [number, number, number, number, number, number];

function drawnOn(
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  height: number,
): Pick<PdfPage, 'ways' | 'pictures'> {
  const ways: PdfWay[] = [];
  const pictures: [number, number, number, number][] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  let color = '';
  let width = 1;
  for (const [at, operator] of operators.fnArray.entries()) {
    const values = operators.argsArray[at];
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, values as Matrix);
    else if (operator === OPS.setStrokeRGBColor) color = String((values as unknown[])[0]);
    else if (operator === OPS.setLineWidth) width = Number((values as unknown[])[0]);
    else if (operator === OPS.paintImageXObject) {
      const [a, , , d, e, f] = matrix;
      pictures.push([mm(e), mm(height - f - d), mm(a), mm(d)]);
    } else if (operator === OPS.constructPath) {
      const [how, [path]] = values as [number, [Float32Array | null]];
      if (how !== OPS.stroke && how !== OPS.closeStroke) continue;
      for (const points of linesOf(path ?? new Float32Array())) {
        ways.push({
          width: mm(width),
          color,
          points: points.map(([x, y]) => {
            const [a, b, c, d, e, f] = matrix;
            return [mm(a * x + c * y + e), mm(height - (b * x + d * y + f))] as const;
          }),
        });
      }
    }
  }
  return { ways, pictures };
}

/** Straight parts of a packed path: 0 goes to, 1 draws to, 2 bends to, 3 bends once, 4 closes. */
function linesOf(path: Float32Array): readonly (readonly (readonly [number, number])[])[] {
  const lines: [number, number][][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at];
    if (step === 0) lines.push([[path[at + 1], path[at + 2]]]);
    else if (step === 1) lines.at(-1)?.push([path[at + 1], path[at + 2]]);
    else if (step === 4 && lines.length > 0) lines.at(-1)?.push(lines[lines.length - 1][0]);
    at += step < 2 ? 3 : step === 2 ? 7 : step === 3 ? 5 : 1;
  }
  return lines;
}

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}
