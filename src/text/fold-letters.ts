const alone: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ß: 'ss' };

/**
 * A text as it is searched in: small letters without marks, so that `malestokk` finds Målestokk
 * and a Swede's ö a Norwegian's ø.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[øæđß]/g, (letter) => alone[letter]);
}
