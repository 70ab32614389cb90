import type { IStylesOptions } from 'docx';

const ink = '2B2A28';
const soft = '5C574F';
const strong = '2F4A73';

/** The letters of the report: one family, dark on white, sizes in half points. */
export function docxStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: strong },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { size: 64, bold: true, color: strong },
        paragraph: { spacing: { before: 120, after: 360 } },
      },
      heading1: heading(34, 0),
      heading2: heading(26, 280),
    },
    paragraphStyles: [
      style('CoverPlace', 'Cover place', { size: 32, color: soft }, { before: 2_400, after: 0 }),
      style('CoverLine', 'Cover line', { size: 24 }, { before: 0, after: 60 }),
      style(
        'ContentsTitle',
        'Contents title',
        { size: 28, bold: true },
        { before: 900, after: 120 },
      ),
      style(
        'Caption',
        'caption',
        { size: 19, bold: true, color: soft },
        { before: 200, after: 80 },
      ),
      style('TableNote', 'Table note', { size: 17, color: soft }, { before: 60, after: 0 }),
      style('Note', 'Note', { italics: true, color: soft }, { before: 60, after: 120 }),
      style('Fact', 'Fact', {}, { before: 0, after: 60 }),
      style('Comment', 'Comment', { size: 23 }, { before: 0, after: 160 }),
      style('Source', 'Source', { size: 19 }, { before: 0, after: 100 }),
      style('Running', 'Running', { size: 17, color: soft }, { before: 0, after: 0 }),
    ],
  };
}

function style(
  id: string,
  name: string,
  run: { size?: number; bold?: boolean; italics?: boolean; color?: string },
  spacing: { before: number; after: number },
) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } };
}
