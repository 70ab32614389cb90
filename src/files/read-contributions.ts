import {
  type ContributionParcel,
  parcelVersion,
  type SentContribution,
} from '../domain/contribution-parcel.ts';
import {
  contributionKinds,
  type ContributionSubject,
  longestContribution,
} from '../domain/contribution.ts';
import type { ContributionId, MeasureId, WorkspaceId, ZoneId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ParcelLine, ParcelReason } from '../domain/parcel-report.ts';
import { plainText } from '../domain/plain-text.ts';
import { dateRule } from '../domain/schema/date-rule.ts';
import { contributionRules } from '../domain/schema/workshop-rules.ts';
import type { LngLatBounds } from '../geo/lng-lat.ts';
import { unpackText } from './pack-text.ts';
import { parseJson } from './parse-json.ts';

/** Largest parcel, bytes of UTF-8: two hundred of the longest contributions are half of it. */
export const largestParcelBytes = 1_000_000;
const mostContributions = 200;
const longestBeginning = 60;

/** What a stranger's parcel holds of use, with what became of each of its lines. */
export interface ParcelReading {
  readonly parcel: ContributionParcel;
  readonly lines: readonly ParcelLine[];
}

export interface ReadingPlace {
  readonly workspaceId: WorkspaceId;
  /** WGS 84; a place outside them is skipped. Parcels of another workspace are not held to them. */
  readonly bounds: LngLatBounds;
  /** `YYYY-MM-DD`: no contribution was made later. */
  readonly today: string;
}

/**
 * The parcel in the text of a file, in a link or in a code. It is a stranger's: every field is read
 * against a list of what it may be and copied, nothing else of it is kept. Never throws.
 * Refused: `parcel-too-large`, `parcel-too-many` (values: most), `parcel-newer`, `damaged-code`,
 * `code-too-large`, `empty-parcel`; `not-a-parcel` for anything else.
 */
export function readContributions(text: string, place: ReadingPlace): Outcome<ParcelReading> {
  if (text.length > largestParcelBytes) return tooLarge;
  const json = jsonIn(text);
  if (!json.ok) return json;
  const parsed = parseJson(json.value);
  if (!parsed.ok) return { ok: false, reason: 'not-a-parcel' };
  const found = parsed.value;
  if (!isObject(found) || found['format'] !== 'strok-contributions') {
    return { ok: false, reason: 'not-a-parcel' };
  }
  const { version, workspaceId, contributions, withdrawn } = found;
  if (typeof version !== 'number' || version < 1) return { ok: false, reason: 'not-a-parcel' };
  if (version > parcelVersion) return { ok: false, reason: 'parcel-newer' };
  if (typeof workspaceId !== 'string' || !/^[\w-]{1,100}$/.test(workspaceId)) {
    return { ok: false, reason: 'not-a-parcel' };
  }
  const said = Array.isArray(contributions) ? (contributions as readonly unknown[]) : [];
  const back = Array.isArray(withdrawn) ? (withdrawn as readonly unknown[]) : [];
  if (said.length > mostContributions || back.length > mostContributions) {
    return { ok: false, reason: 'parcel-too-many', values: { most: mostContributions } };
  }
  if (said.length + back.length === 0) return { ok: false, reason: 'empty-parcel' };
  const isHere = workspaceId === place.workspaceId;
  const read = readAll(said, (one) => readOne(one, place, isHere));
  const takenBack = readAll(back, readWithdrawal);
  return {
    ok: true,
    value: {
      parcel: {
        format: 'strok-contributions',
        version: parcelVersion,
        workspaceId: workspaceId as WorkspaceId,
        contributions: read.values,
        withdrawn: takenBack.values,
      },
      lines: [
        ...read.lines.map((line) => ({ part: 'contribution' as const, ...line })),
        ...takenBack.lines.map((line) => ({ part: 'withdrawal' as const, ...line })),
      ],
    },
  };
}

const tooLarge: Outcome<never> = {
  ok: false,
  reason: 'parcel-too-large',
  values: { most: largestParcelBytes / 1_000 },
};

/** A file is JSON; a link ends with the packed parcel; a code is nothing else. */
function jsonIn(text: string): Outcome<string> {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { ok: false, reason: 'empty-parcel' };
  if (trimmed.startsWith('{')) return { ok: true, value: trimmed };
  const link = /\/in\/([\w-]+)/.exec(trimmed);
  const code = link ? link[1] : trimmed;
  const unpacked = unpackText(code, largestParcelBytes);
  if (unpacked.ok || !link) return unpacked;
  // A message may have broken the link in lines.
  const rest = /\/in\/([\w\s-]+)/.exec(trimmed)?.[1] ?? '';
  return unpackText(rest, largestParcelBytes);
}

interface Read<Value> {
  readonly value: Value | null;
  readonly id: ContributionId | null;
  readonly why: readonly ParcelReason[];
  readonly begins: string;
}

function readAll<Value>(
  items: readonly unknown[],
  read: (item: Readonly<Record<string, unknown>>) => Read<Value>,
): { readonly values: readonly Value[]; readonly lines: readonly Omit<ParcelLine, 'part'>[] } {
  const met = new Set<ContributionId>();
  const values: Value[] = [];
  const lines = items.map((item, index): Omit<ParcelLine, 'part'> => {
    const one = isObject(item) ? read(item) : skipped('not-readable');
    const { value, id, why, begins } = one;
    if (value === null) return { index, id, done: 'skipped', why, begins };
    if (id === null || met.has(id)) {
      return { index, id: null, done: 'skipped', why: ['id-twice'], begins };
    }
    met.add(id);
    values.push(value);
    return { index, id, done: why.length > 0 ? 'repaired' : 'kept', why, begins };
  });
  return { values, lines };
}

function skipped(reason: ParcelReason, begins = ''): Read<never> {
  return { value: null, id: null, why: [reason], begins };
}

function readOne(
  item: Readonly<Record<string, unknown>>,
  { bounds, today }: ReadingPlace,
  isHere: boolean,
): Read<SentContribution> {
  const written = item['text'];
  const text = typeof written === 'string' ? plainText(written) : '';
  const begins = plainText(text.replaceAll('\n', ' '), longestBeginning);
  const id = idOf(item['id']);
  if (id === null) return skipped('bad-id', begins);
  const token = tokenOf(item['token']);
  if (token === null) return skipped('bad-token', begins);
  const kind = contributionKinds.find((known) => known === item['kind']);
  if (!kind) return skipped('bad-kind', begins);
  if (text === '') return skipped('no-text');
  const about = subjectOf(item['about']);
  if (about === null) return skipped('bad-subject', begins);
  if (isHere && about.type === 'place' && !isWithin(about.at, bounds)) {
    return skipped('outside-place', begins);
  }
  const why: ParcelReason[] = [];
  if (written !== text) {
    const isCut = typeof written === 'string' && written.trim().length > longestContribution;
    why.push(isCut ? 'text-cut' : 'text-cleaned');
  }
  const madeOn = dayOf(item['madeOn'], today);
  if (madeOn !== item['madeOn']) why.push('date-repaired');
  return { value: { id, kind, text, about, madeOn, token }, id, why, begins };
}

function readWithdrawal(
  item: Readonly<Record<string, unknown>>,
): Read<ContributionParcel['withdrawn'][number]> {
  const id = idOf(item['id']);
  if (id === null) return skipped('bad-id');
  const token = tokenOf(item['token']);
  if (token === null) return skipped('bad-token');
  return { value: { id, token }, id, why: [], begins: '' };
}

/** As a resident's device makes them: none can mean what came from a workshop or a sheet. */
function idOf(value: unknown): ContributionId | null {
  return typeof value === 'string' && /^c-[\w-]{16,64}$/.test(value)
    ? (value as ContributionId)
    : null;
}

function tokenOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\w-]{16,64}$/.test(value) ? value : null;
}

function dayOf(value: unknown, today: string): string {
  if (typeof value !== 'string' || value.length !== 10 || dateRule(value) !== null) return today;
  return value > today ? today : value;
}

function subjectOf(value: unknown): ContributionSubject | null {
  if (!isObject(value)) return null;
  const { type, at, zoneId, measureId } = value;
  const subject = copyOf();
  return subject && contributionRules.about(subject) === null ? subject : null;

  function copyOf(): ContributionSubject | null {
    if (type === 'everywhere') return { type };
    if (type === 'zone' && typeof zoneId === 'string') return { type, zoneId: zoneId as ZoneId };
    if (type === 'measure' && typeof measureId === 'string') {
      return { type, measureId: measureId as MeasureId };
    }
    if (type !== 'place' || !Array.isArray(at)) return null;
    const [lng, lat, ...more] = at as readonly unknown[];
    if (typeof lng !== 'number' || typeof lat !== 'number' || more.length > 0) return null;
    return { type, at: [lng, lat] };
  }
}

function isWithin([lng, lat]: readonly [number, number], bounds: LngLatBounds): boolean {
  const [west, south, east, north] = bounds;
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
