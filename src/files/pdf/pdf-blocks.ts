import type { ReportBlock, ReportFact, ReportPicture } from '../../domain/report-document.ts';
import { lineHeight } from './open-pdf.ts';
import { pdfChart } from './pdf-chart.ts';
import { quietColor, textLeft, textTop, textWidth, type PdfFlow } from './pdf-flow.ts';
import { pdfTable } from './pdf-table.ts';

/** A picture with its bytes: PNG or JPEG. */
export interface PdfPicture extends Omit<ReportPicture, 'png'> {
  readonly bytes: Uint8Array;
}

const body = 10.5;
const small = 9;
const mostHigh = 225;
const millimetersPerPixel = 25.4 / 96;

/** A block of a report below what is there. A picture that was not made is left out. */
export function pdfBlock(
  flow: PdfFlow,
  block: ReportBlock,
  { pictures, lang }: { readonly pictures: ReadonlyMap<string, PdfPicture>; readonly lang: string },
): void {
  switch (block.type) {
    case 'heading':
      flow.gap(5);
      flow.needs(30);
      flow.words(block.text, { size: 13, bold: true });
      flow.gap(1.5);
      return;
    case 'paragraph':
      flow.words(block.text, { size: body, sources: block.sources });
      flow.gap(2.5);
      return;
    case 'note':
      flow.words(block.text, { size: small, color: quietColor });
      flow.gap(2);
      return;
    case 'figures':
      figures(flow, block.items);
      return;
    case 'facts':
      for (const item of block.items) fact(flow, item, 0);
      flow.gap(2);
      return;
    case 'list':
      for (const item of block.items) {
        flow.needs(lineHeight(body));
        flow.pdf.text('•', [textLeft + 1, flow.y + lineHeight(body) * 0.76], { size: body });
        fact(flow, item, 5);
      }
      flow.gap(2);
      return;
    case 'table':
      flow.gap(2);
      flow.needs(28);
      flow.words(block.caption, { size: body, bold: true });
      flow.gap(1);
      pdfTable(flow, block);
      flow.gap(1.5);
      for (const note of block.notes ?? []) flow.words(note, { size: small, color: quietColor });
      flow.gap(4);
      return;
    case 'chart':
      flow.gap(2);
      flow.needs(90);
      flow.words(block.label, { size: body, bold: true });
      pdfChart(flow, block, lang);
      flow.gap(3);
      return;
    case 'picture':
      picture(flow, block.caption, pictures.get(block.id));
      return;
    case 'source':
      source(flow, block);
      return;
  }
}

function fact(flow: PdfFlow, { label, text, sources }: ReportFact, indent: number): void {
  if (label === '') {
    flow.words(text, { size: body, indent, sources });
    return;
  }
  const name = `${label}: `;
  const wide = flow.pdf.widthOf(name, { size: body, bold: true });
  if (wide > textWidth / 2 || text.includes('\n')) {
    flow.needs(2 * lineHeight(body));
    flow.words(name.trim(), { size: body, bold: true, indent });
    flow.words(text, { size: body, indent, sources });
    return;
  }
  flow.needs(lineHeight(body));
  flow.pdf.text(name, [textLeft + indent, flow.y + lineHeight(body) * 0.76], {
    size: body,
    bold: true,
  });
  flow.words(text, { size: body, indent: indent + wide, sources });
}

/** Few and large, three in a row. */
function figures(flow: PdfFlow, items: readonly ReportFact[]): void {
  const columns = Math.min(3, Math.max(1, items.length));
  const wide = textWidth / columns;
  const label = { size: small, color: quietColor };
  const large = { size: 17, bold: true };
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns).map((item) => ({
      item,
      numbers: flow.pdf.wrap(item.text, wide - 4, large),
      names: flow.pdf.wrap(item.label, wide - 4, label),
    }));
    const high = Math.max(
      ...row.map(
        ({ numbers, names }) =>
          numbers.length * lineHeight(large.size) + (names.length + 1) * lineHeight(label.size),
      ),
    );
    flow.needs(high);
    const top = flow.y;
    for (const [at, { item, numbers, names }] of row.entries()) {
      const x = textLeft + at * wide;
      let y = top;
      for (const line of numbers) {
        flow.pdf.text(line, [x, y + lineHeight(large.size) * 0.76], large);
        y += lineHeight(large.size);
      }
      for (const line of names) {
        flow.pdf.text(line, [x, y + lineHeight(label.size) * 0.76], label);
        y += lineHeight(label.size);
      }
      if (item.sources && item.sources.length > 0) {
        flow.y = y + lineHeight(label.size);
        flow.cite(item.sources, [x, y], label.size, x + wide);
      }
    }
    flow.y = top + high + 3;
  }
}

function picture(flow: PdfFlow, caption: string, made: PdfPicture | undefined): void {
  if (!made) return;
  const { bytes, width, height } = made;
  const scale = Math.min(millimetersPerPixel, textWidth / width, mostHigh / height);
  const high = height * scale;
  flow.gap(3);
  flow.needs(high + 14);
  flow.words(caption, { size: body, bold: true });
  flow.gap(1);
  const x = textLeft + (textWidth - width * scale) / 2;
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  flow.pdf.picture(bytes, isJpeg ? 'JPEG' : 'PNG', [x, flow.y, width * scale, high]);
  flow.y += high + 5;
}

function source(
  flow: PdfFlow,
  { number, text, url, details }: Extract<ReportBlock, { readonly type: 'source' }>,
): void {
  const sign = `[${number}]`;
  const indent = Math.max(8, flow.pdf.widthOf(`${sign} `, { size: body, bold: true }));
  const high = lineHeight(body);
  flow.needs(high * 2);
  flow.isSource(number);
  flow.pdf.text(sign, [textLeft, flow.y + high * 0.76], { size: body, bold: true });
  flow.words(text, { size: body, bold: true, indent });
  const more = details.filter((detail) => detail.trim() !== '').join('. ');
  if (more !== '') flow.words(more, { size: small, indent });
  if (url !== null) {
    const from = flow.y;
    flow.words(url, { size: small, indent, color: '#2f4a73' });
    // Where it went to the next page only what stands there leads on.
    const top = flow.y < from ? textTop : from;
    flow.pdf.link([textLeft + indent, top, textWidth - indent, flow.y - top], { url });
  }
  flow.gap(2);
}
