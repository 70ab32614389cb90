import type { ZoneId } from './ids.ts';
import type { ReferenceArea } from './indicator.ts';
import type { Zone } from './loaded-workspace.ts';
import { foldText } from './statistics/fold-text.ts';

/** A zone or an area that values can be of. */
export interface MatchPlace {
  readonly id: ZoneId;
  /** What it is called, in every language that it has a name in. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/** What a file calls a place. */
export interface PlaceNamed {
  readonly code: string;
  readonly label: string;
}

export interface MatchedZone extends PlaceNamed {
  /** null: none is found, or several. */
  readonly zoneId: ZoneId | null;
  readonly by: 'code' | 'name' | null;
}

/** Names of attributes that hold codes: `code`, `samsCode`, `kommunenummer`, `kommunenr`, `id`. */
const codeName = /(code|kode|kod|sams|nr|nummer|number|id|nuts|lau)$/;

/** The places that values can be matched with: zones by their code attributes, and reference areas. */
export function placesToMatch(
  zones: readonly Pick<Zone, 'id' | 'name' | 'attributes'>[],
  areas: readonly Pick<ReferenceArea, 'id' | 'title'>[],
): readonly MatchPlace[] {
  return [
    ...zones.map(({ id, name, attributes }) => ({
      id,
      names: [name],
      codes: [id as string, ...codesIn(attributes)],
    })),
    ...areas.map(({ id, title }) => ({
      id,
      names: typeof title === 'string' ? [title] : [...new Set(Object.values(title))],
      codes: [id as string],
    })),
  ];
}

/**
 * Finds the place that each code and label of a file means: by a code as written, without a prefix
 * (`K-1612`) or without leading noughts (`0180`), else by a name. What fits several places, or is
 * one of several that fit the same place equally well, is left for a person to match.
 */
export function matchZones(
  named: readonly PlaceNamed[],
  places: readonly MatchPlace[],
): readonly MatchedZone[] {
  const tiers = [
    ...codeForms.map((form) => ({ by: 'code' as const, keys: keysBy(places, 'codes', form) })),
    ...nameForms.map((form) => ({ by: 'name' as const, keys: keysBy(places, 'names', form) })),
  ];
  const found = named.map((one) => {
    for (const [tier, { by, keys }] of tiers.entries()) {
      const form = by === 'code' ? codeForms[tier] : nameForms[tier - codeForms.length];
      const said = by === 'code' ? codesSaid(one) : namesSaid(one);
      const ids = new Set(said.flatMap((text) => keys.get(form(text)) ?? []));
      const [zoneId] = ids;
      if (ids.size === 1) return { ...one, zoneId, by, tier };
      if (ids.size > 1) break;
    }
    return { ...one, zoneId: null, by: null, tier: tiers.length };
  });
  const best = new Map<ZoneId, { tier: number; count: number }>();
  for (const { zoneId, tier } of found) {
    if (zoneId === null) continue;
    const known = best.get(zoneId);
    if (!known || tier < known.tier) best.set(zoneId, { tier, count: 1 });
    else if (tier === known.tier) known.count += 1;
  }
  return found.map(({ code, label, zoneId, by, tier }): MatchedZone => {
    const one = zoneId === null ? undefined : best.get(zoneId);
    const isOnly = one?.tier === tier && one.count === 1;
    return isOnly ? { code, label, zoneId, by } : { code, label, zoneId: null, by: null };
  });
}

type Form = (text: string) => string;

const codeForms: readonly Form[] = [
  foldText,
  (text) => foldText(text).replace(/^\p{L}+[-_.:\s]+(?=.*\d)/u, ''),
  (text) =>
    foldText(text)
      .replace(/^\p{L}*[-_.:\s]*(?=\d)/u, '')
      .replace(/^0+(?=\d)/, ''),
];

const nameForms: readonly Form[] = [
  foldText,
  // Offices write for how long a municipality was one, and what it is: «Hemne (-2019)», «Hitra kommune».
  (text) =>
    foldText(text)
      .replace(/\s*\([^)]*\)/g, '')
      .replace(/\s+(kommune|kommun|municipality|bydel|stadsdel)$/, ''),
];

/** A text such as `1612 Hemne` has a code and a name in it. */
function codeAndName(text: string): { code: string; name: string } | null {
  const parts = /^(\S*\d\S*)\s+(.*\p{L}.*)$/u.exec(text.trim());
  return parts ? { code: parts[1], name: parts[2] } : null;
}

function codesSaid({ code, label }: PlaceNamed): readonly string[] {
  const both = codeAndName(code) ?? codeAndName(label);
  return both ? [code, both.code] : [code];
}

function namesSaid({ code, label }: PlaceNamed): readonly string[] {
  const both = codeAndName(label) ?? codeAndName(code);
  return both ? [label, both.name] : [label];
}

function keysBy(
  places: readonly MatchPlace[],
  field: 'codes' | 'names',
  form: Form,
): ReadonlyMap<string, readonly ZoneId[]> {
  const keys = new Map<string, ZoneId[]>();
  for (const place of places) {
    for (const key of new Set(place[field].map(form))) {
      if (key === '') continue;
      keys.set(key, [...(keys.get(key) ?? []), place.id]);
    }
  }
  return keys;
}

function codesIn(attributes: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const isCode = codeName.test(foldText(name));
    if (!isCode || (typeof value !== 'string' && typeof value !== 'number')) return [];
    return [String(value)];
  });
}
