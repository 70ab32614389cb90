/**
 * Words in lines no wider than `width` as `widthOf` measures; breaks at spaces, and in a word only
 * where the word alone is too wide. A line break in the words begins a line.
 */
export function wrapWords(
  words: string,
  width: number,
  widthOf: (part: string) => number,
): readonly string[] {
  return words.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (widthOf(longer) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = piecesOf(word, width, widthOf);
      lines.push(...pieces.slice(0, -1));
      line = pieces[pieces.length - 1];
    }
    return [...lines, line];
  });
}

function piecesOf(
  word: string,
  width: number,
  widthOf: (part: string) => number,
): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > width) {
      pieces.push(piece);
      piece = segment;
    } else piece += segment;
  }
  return [...pieces, piece];
}
