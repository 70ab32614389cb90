import { InternalHyperlink, TextRun, type ParagraphChild } from 'docx';

/** Words with the numbers of their sources behind them, each a way to the source's own line. */
export function docxCited(
  text: string,
  sources: readonly number[] = [],
  look: { readonly bold?: boolean; readonly size?: number } = {},
): ParagraphChild[] {
  const cited = sources.flatMap((number, at): ParagraphChild[] => [
    new TextRun({ ...look, text: at === 0 ? ' [' : ', ' }),
    new InternalHyperlink({
      anchor: sourceAnchor(number),
      children: [new TextRun({ ...look, text: String(number), style: 'Hyperlink' })],
    }),
  ]);
  return [
    new TextRun({ ...look, text }),
    ...cited,
    ...(cited.length > 0 ? [new TextRun({ ...look, text: ']' })] : []),
  ];
}

/** The bookmark at a source's line. */
export function sourceAnchor(number: number): string {
  return `source_${number}`;
}
