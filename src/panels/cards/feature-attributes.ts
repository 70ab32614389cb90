import type { Language } from '../../text/language.ts';

/** Said elsewhere on the card, or of no use to a reader. */
const saidElsewhere = new Set(['id', 'source', 'name', 'kind', 'references', 'zones']);

interface Attribute {
  readonly label: string;
  readonly value: string;
}

/**
 * What the source says of a feature, name by name, as plain text. A name that ends in `_en` is
 * the English of another, and stands in its place for those who read English.
 */
export function featureAttributes(
  properties: Readonly<Record<string, unknown>>,
  language: Language,
): readonly Attribute[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    if (saidElsewhere.has(name) || name.endsWith('_en')) return [];
    const english = language === 'en' ? properties[`${name}_en`] : undefined;
    const text = asText(english ?? value);
    return text === '' ? [] : [{ label: readable(name), value: text }];
  });
}

function asText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? '' : JSON.stringify(value);
    default:
      return '';
  }
}

/** `gradePupils` and `grade_pupils` as `grade pupils`. */
function readable(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLocaleLowerCase();
}
