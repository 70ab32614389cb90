import type { CoverageQuestion, OpenWhen, TargetKind } from './coverage-question.ts';
import { measureKind, type MeasureKindId } from './measure-kind.ts';
import { weeklyHours, type WeeklyHours } from './weekly-hours.ts';

/** Whether anybody may enter a target, and whether it is open when one asks; null: not known. */
export interface TargetAccess {
  readonly isPublic: boolean | null;
  readonly isOpen: Readonly<Record<AskedTime, boolean | null>>;
}

type AskedTime = Exclude<OpenWhen, 'any'>;

const openAlways: TargetAccess['isOpen'] = { always: true, 'weekday-evening': true, weekend: true };
const openUnknown: TargetAccess['isOpen'] = {
  always: null,
  'weekday-evening': null,
  weekend: null,
};

/** Values of OpenStreetMap's `access` under which anybody may enter, and under which not. */
const publicWords = new Set(['yes', 'public', 'permissive', 'designated', 'official']);
const privateWords = new Set(['no', 'private', 'residents', 'members', 'employees', 'permit']);

/** Kinds that lie open to anybody at all hours, whoever owns them. */
const openGround = new Set([
  'park',
  'fortress-park',
  'shore',
  'square',
  'playground',
  'activity-park',
  'outdoor-spot',
  'marked-route',
  'shore-path',
  'river-path',
  'local-loop',
]);

/**
 * Who may enter a feature and when, from its attributes `access` and `opening_hours`, else from
 * its `kind` where the kind itself says so (a park, a square, a playground). A walking route is
 * open ground whatever its kind. All else is not known.
 */
export function accessOfFeature(
  targetKind: TargetKind,
  attributes: Readonly<Record<string, unknown>>,
): TargetAccess {
  const { kind, access, opening_hours: hours } = attributes;
  const isOpenGround =
    targetKind === 'walking-route' || (typeof kind === 'string' && openGround.has(kind));
  const isPublic = isPublicAccess(access) ?? (isOpenGround ? true : null);
  if (typeof hours === 'string' && hours.trim() !== '') {
    const week = weeklyHours(hours);
    return { isPublic, isOpen: week ? openTimes(week) : openUnknown };
  }
  // A fenced playground of a school is open ground by its kind, and is not when it says so.
  return { isPublic, isOpen: isOpenGround && isPublic === true ? openAlways : openUnknown };
}

/**
 * Who may enter what a measure becomes, and when, by its kind. A drawn meeting place is for
 * anybody; when it will be open nobody has said.
 */
export function accessOfMeasure(kind: MeasureKindId): TargetAccess {
  const { isPublic, isAlwaysOpen } = measureKind(kind);
  return { isPublic, isOpen: isAlwaysOpen ? openAlways : openUnknown };
}

/**
 * Whether a target is open to those whom the question asks for: true and false, or null when what
 * the question asks for is not known of the target; it is then left out, counted and told.
 */
export function meetsAccess(
  access: TargetAccess,
  { publicOnly, openWhen }: Pick<CoverageQuestion, 'publicOnly' | 'openWhen'>,
): boolean | null {
  const asked = [
    publicOnly ? access.isPublic : true,
    openWhen === 'any' ? true : access.isOpen[openWhen],
  ];
  if (asked.includes(false)) return false;
  return asked.includes(null) ? null : true;
}

function isPublicAccess(access: unknown): boolean | null {
  if (typeof access !== 'string') return null;
  if (publicWords.has(access)) return true;
  return privateWords.has(access) ? false : null;
}

const evening = { from: 17 * 60, to: 24 * 60 };
const day = { from: 0, to: 24 * 60 };
const leastMinutes = 120;

/** Most weekdays, so that one late Thursday does not make a place of the evenings. */
const mostWeekdays = 3;

/**
 * The times a question can ask for. `weekday-evening`: open for two hours or more after 17:00 on
 * three weekdays or more. `weekend`: open for two hours or more on Saturday or Sunday.
 */
function openTimes(week: WeeklyHours): TargetAccess['isOpen'] {
  const evenings = week
    .slice(0, 5)
    .filter((_, at) => minutesOpen(week, at, evening) >= leastMinutes);
  return {
    always: week.every((_, at) => minutesOpen(week, at, day) >= day.to),
    'weekday-evening': evenings.length >= mostWeekdays,
    weekend: [5, 6].some((at) => minutesOpen(week, at, day) >= leastMinutes),
  };
}

/** Minutes of a day's window in which something is open; the night before may last into it. */
function minutesOpen(week: WeeklyHours, at: number, window: typeof day): number {
  const before = week[(at + 6) % 7].map(({ from, to }) => ({
    from: from - day.to,
    to: to - day.to,
  }));
  const spans = [...before, ...week[at]]
    .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.from - b.from);
  let minutes = 0;
  let end = 0;
  for (const { from, to } of spans) {
    minutes += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return minutes;
}
