/** What in a text may tell who somebody is. */
export type PersonalKind = 'email' | 'phone' | 'id-number';

const email = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u;
// Norwegian: six figures of a day and five more. Swedish: six or eight and four, with a sign between.
const idNumber = /(?<!\d)(?:\d{6}[ -]?\d{5}|(?:\d{2})?\d{6}[-+]\d{4})(?!\d)/;
// Eight figures and more, as numbers are called out; two years with a dash between are none.
const phone =
  /(?<![\d.,])(?:(?:\+|00)\d{1,3}[ -]?)?(?:0\d{1,3}[ -])?\d(?:[ ]?\d){6,11}(?![\d.,]\d)/;
const phoneFigures = 8;

/**
 * What in a text looks as if it told who somebody is: an address for mail, a telephone number, a
 * number of birth. A guess for a friendly warning: it can be wrong both ways, and refuses nothing.
 */
export function looksPersonal(text: string): readonly PersonalKind[] {
  const found: PersonalKind[] = [];
  if (email.test(text)) found.push('email');
  const withoutId = text.replaceAll(new RegExp(idNumber, 'g'), ' ');
  if (withoutId !== text) found.push('id-number');
  const called = phone.exec(withoutId)?.[0] ?? '';
  if (called.replaceAll(/\D/g, '').length >= phoneFigures) found.push('phone');
  return found;
}
