const alone: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ß: 'ss' };

/** A name as it is compared: small letters without marks, single spaces, nothing at its ends. */
export function foldText(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[øæđß]/g, (letter) => alone[letter])
    .replace(/\s+/g, ' ');
}
