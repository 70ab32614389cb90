import { sheetLayout, type SheetLayout } from '../../domain/sheet-layout.ts';
import { lineHeight, openPdf, type Pdf } from './open-pdf.ts';
import { drawSheetBlanks, drawSheetList, sheetListHeight } from './sheet-list.ts';
import { drawSheetMap, drawSheetScale, quietInk } from './sheet-map.ts';
import type { SheetPage } from './sheet-page.ts';

/**
 * Printed sheets as one PDF to true scale: the map under a lettered grid, numbered measures, fields
 * to write in, scale, control line and sources; a list that one page does not hold goes on on the
 * next. Throws where there is no sheet.
 */
export function writeSheetsPdf(pages: readonly SheetPage[], lang: string): Uint8Array {
  const [first] = pages;
  if (!first) throw new Error('A file of sheets has at least one');
  const { page } = sheetLayout(first.sheet);
  const pdf = openPdf([page.width, page.height], {
    title: `${first.title} – ${pages.map(({ sheet }) => sheet.name).join(', ')}`,
    lang,
  });
  for (const [at, one] of pages.entries()) drawSheet(pdf, one, at === 0);
  return pdf.bytes();
}

function drawSheet(pdf: Pdf, page: SheetPage, isFirst: boolean): void {
  const layout = sheetLayout(page.sheet);
  const size = [layout.page.width, layout.page.height] as const;
  if (!isFirst) pdf.addPage(size);
  pdf.bookmark(`${page.sheet.name} ${page.title}`, pdf.pageNumber());
  drawHead(pdf, page, layout.head);
  drawSheetMap(pdf, page, layout);
  drawSheetScale(pdf, page, layout.scale);
  const { measures, more, noMeasures } = page.words;
  const list = { title: measures, empty: noMeasures, more };
  const side = sidesOf(layout, sheetListHeight(pdf, page.measures, layout.list.width));
  let from = drawSheetList(pdf, page.measures, side.list, { ...list, from: 0 });
  drawSheetBlanks(pdf, page, side.blanks);
  drawCredits(pdf, page, layout.credits);
  while (from < page.measures.length) {
    pdf.addPage(size);
    drawHead(pdf, page, layout.head);
    from = drawRest(pdf, page, from, size);
  }
}

/** Beside a map the list takes of the fields what it needs, but two fields stay. */
function sidesOf(
  { list, blanks }: SheetLayout,
  needed: number,
): Pick<SheetLayout, 'list' | 'blanks'> {
  const more = Math.min(needed - list.height, blanks.height - leastBlanks);
  if (blanks.x !== list.x || more <= 0) return { list, blanks };
  return {
    list: { ...list, height: list.height + more },
    blanks: { ...blanks, y: blanks.y + more, height: blanks.height - more },
  };
}

/** A title and two fields: millimetres. */
const leastBlanks = 52;

/** The rest of a long list, in as many columns as the paper is wide. */
function drawRest(
  pdf: Pdf,
  page: SheetPage,
  from: number,
  [width, height]: readonly [number, number],
): number {
  const margin = 10;
  const gap = 6;
  const columns = Math.floor((width - 2 * margin + gap) / (88 + gap));
  const columnWidth = (width - 2 * margin - (columns - 1) * gap) / columns;
  let at = from;
  for (let column = 0; column < columns && at < page.measures.length; column++) {
    const box = {
      x: margin + column * (columnWidth + gap),
      y: 28,
      width: columnWidth,
      height: height - 28 - margin,
    };
    at = drawSheetList(pdf, page.measures, box, {
      title: column === 0 ? page.words.measures : '',
      empty: '',
      more: column === columns - 1 ? page.words.more : '',
      from: at,
    });
  }
  return at;
}

function drawHead(
  pdf: Pdf,
  { sheet, title, lines }: SheetPage,
  box: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const name = { size: 26, bold: true };
  const room = box.width - pdf.widthOf(sheet.name, name) - 8;
  const look = { size: 16, bold: true };
  const [words] = pdf.wrap(title, room, look);
  pdf.text(words, [box.x, box.y + 5.4], look);
  const under = { size: 9, color: quietInk };
  const [told] = pdf.wrap(lines.join(' · '), room, under);
  pdf.text(told, [box.x, box.y + 10.4], under);
  pdf.text(sheet.name, [box.x + box.width, box.y + 8.6], { ...name, align: 'right' });
}

function drawCredits(
  pdf: Pdf,
  { credits }: SheetPage,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const size = 6.2;
  let y = box.y;
  for (const line of pdf.wrap(credits, box.width, { size })) {
    y += lineHeight(size);
    if (y > box.y + box.height + 3) break;
    pdf.text(line, [box.x, y], { size, color: quietInk });
  }
}
