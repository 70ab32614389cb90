/** A time of a day when something is open, in minutes from midnight; past 1,440 is the next day. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/** When something is open in an ordinary week: seven days, Monday first. */
export type WeeklyHours = readonly (readonly OpenSpan[])[];

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const holidays = ['PH', 'SH'];
const minutesOfDay = 1_440;
const wholeDay: OpenSpan = { from: 0, to: minutesOfDay };

/** What stands between two commas: days, a time or `off`, or both. */
const piecePattern =
  /^(?:([A-Z][A-Za-z](?:-[A-Z][a-z])?)(?: |$))?(24\/7|off|closed|[\d:]+-[\d:]+)?$/;
const timePattern = /^(\d{1,2}):([0-5]\d)-(\d{1,2}):([0-5]\d)$/;

/**
 * An ordinary week from an `opening_hours` value of OpenStreetMap; null where it says more than
 * days and times (seasons, dates, the sun, open ends, comments): what is not understood is not
 * known. Read are `24/7`, days and spans of days, several times a day, `off`, and rules after one
 * another: after a semicolon a rule replaces those before for its days, after a comma it adds to
 * them. Holidays are left out, since no ordinary week has them.
 * Syntax: OpenStreetMap wiki, "Key:opening_hours/specification".
 */
export function weeklyHours(written: string): WeeklyHours | null {
  if (written.trim() === '') return null;
  const week: (readonly OpenSpan[])[] = dayNames.map(() => []);
  for (const part of written.split(';')) {
    const rules = rulesOf(part);
    if (!rules) return null;
    for (const [index, { days, spans }] of rules.entries()) {
      for (const day of days) week[day] = index === 0 ? spans : [...week[day], ...spans];
    }
  }
  return week;
}

interface Rule {
  readonly days: readonly number[];
  readonly spans: readonly OpenSpan[];
}

/** The rules between two semicolons, or null. `Mo,We 08:00-12:00, Fr 14:00-18:00` is two. */
function rulesOf(part: string): readonly Rule[] | null {
  const tidy = part
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?[-–] ?/g, '-')
    .trim();
  if (tidy === '') return [];
  const rules: Rule[] = [];
  let days: number[] | null = null;
  let spans: OpenSpan[] = [];
  let hasTimes = false;
  const finish = (): void => {
    rules.push({ days: days ?? [...dayNames.keys()], spans: hasTimes ? spans : [wholeDay] });
  };
  for (const piece of tidy.split(',')) {
    const [, day, time] = piecePattern.exec(piece.trim()) ?? [];
    if (day === undefined && time === undefined) return null;
    if (day !== undefined) {
      if (hasTimes) {
        finish();
        [days, spans, hasTimes] = [null, [], false];
      }
      const named = daysOf(day);
      if (!named) return null;
      days = [...(days ?? []), ...named];
    }
    if (time !== undefined) {
      const span = spanOf(time);
      if (!span) return null;
      spans.push(...span);
      hasTimes = true;
    }
  }
  finish();
  return rules;
}

/** `Tu`, `Tu-Fr`, over the week's end too (`Fr-Mo`); none for holidays; null for another word. */
function daysOf(written: string): readonly number[] | null {
  if (holidays.includes(written)) return [];
  const [from, to = from] = written.split('-').map((name) => dayNames.indexOf(name));
  if (from < 0 || to < 0) return null;
  const count = ((to - from + dayNames.length) % dayNames.length) + 1;
  return Array.from({ length: count }, (_, i) => (from + i) % dayNames.length);
}

function spanOf(written: string): readonly OpenSpan[] | null {
  if (written === 'off' || written === 'closed') return [];
  if (written === '24/7') return [wholeDay];
  const found = timePattern.exec(written);
  if (!found) return null;
  const [fromHour, fromMinute, toHour, toMinute] = found.slice(1).map(Number);
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  // No clock goes on after 26:00, the latest hour the syntax is used with.
  if (from >= minutesOfDay || to > 26 * 60 || from === to) return null;
  return [{ from, to: to < from ? to + minutesOfDay : to }];
}
