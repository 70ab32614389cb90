/** A text as it is searched in: without case, marks, and what the Nordic letters differ in. */
export function foldedText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
