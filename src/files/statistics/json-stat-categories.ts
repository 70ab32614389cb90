import type { Outcome } from '../../domain/outcome.ts';
import type { StatCategory } from '../../domain/statistics/stat-table.ts';
import { fieldOf, isFields, textOf, textsOf, type JsonFields } from './json-fields.ts';

const mostDecimals = 6;

/**
 * The categories of a JSON-stat dimension in their order: `index` a list of codes, or an object from
 * code to place; a dimension of one category may have its label only. Refused:
 * `stat-broken-dimension` (values: name), `stat-category-twice` (values: name, code).
 */
export function jsonStatCategories(
  name: string,
  category: unknown,
): Outcome<readonly StatCategory[]> {
  const broken = { ok: false, reason: 'stat-broken-dimension', values: { name } } as const;
  if (!isFields(category)) return broken;
  const labels = fieldOf(category, 'label');
  const units = fieldOf(category, 'unit');
  const codes = codesOf(fieldOf(category, 'index'), labels);
  if (codes === null || codes.length === 0) return broken;
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) {
      return { ok: false, reason: 'stat-category-twice', values: { name, code } };
    }
    seen.add(code);
  }
  return { ok: true, value: codes.map((code) => categoryOf(code, labels, units)) };
}

function codesOf(index: unknown, labels: unknown): readonly string[] | null {
  if (index === undefined) {
    const only = isFields(labels) ? Object.keys(labels) : [];
    return only.length === 1 ? only : null;
  }
  if (Array.isArray(index)) return textsOf(index.map((code: unknown) => asCode(code)));
  return isFields(index) ? codesByPlace(index) : null;
}

/** A code written as a number is one all the same; anything else is none. */
function asCode(code: unknown): unknown {
  return typeof code === 'number' ? String(code) : code;
}

function codesByPlace(index: JsonFields): readonly string[] | null {
  const entries = Object.entries(index);
  const codes: (string | undefined)[] = Array.from({ length: entries.length });
  for (const [code, place] of entries) {
    const fits = typeof place === 'number' && Number.isInteger(place);
    if (!fits || place < 0 || place >= entries.length || codes[place] !== undefined) return null;
    codes[place] = code;
  }
  return codes as string[];
}

function categoryOf(code: string, labels: unknown, units: unknown): StatCategory {
  const label = isFields(labels) ? textOf(fieldOf(labels, code)) : '';
  const unit = isFields(units) ? fieldOf(units, code) : null;
  const said = isFields(unit) ? unit : {};
  const decimals = fieldOf(said, 'decimals');
  const isWhole = typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0;
  return {
    code,
    label: label === '' ? code : label,
    // Offices that serve PxWeb call the words of a unit its base.
    unit: textOf(fieldOf(said, 'label')) || textOf(fieldOf(said, 'base')),
    decimals: isWhole ? Math.min(decimals, mostDecimals) : null,
  };
}
