const mostLetters = 80;

/** Words as the name of a file that every system takes: small letters and digits, joined by -. */
export function fileName(words: string, otherwise: string): string {
  const safe = words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return safe.replaceAll(/^-+|-+$/g, '').slice(0, mostLetters) || otherwise;
}
