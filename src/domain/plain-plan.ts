import type { Plan } from './plan.ts';
import { plainText } from './plain-text.ts';
import { longestNote } from './schema/text-rules.ts';

/**
 * A plan whose titles, names and texts are text and nothing else, as `plainText` leaves them: what a
 * stranger's link or file says cannot be unseen, turn the direction of writing, or read as another.
 * Everything else is as it was. Doing it twice changes nothing.
 */
export function plainPlan(plan: Plan): Plan {
  return {
    ...plan,
    proposals: each(plan.proposals, (one) => ({ ...one, name: plain(one.name) })),
    kinds: each(plan.kinds, (one) => ({ ...one, name: plain(one.name) })),
    measures: each(plan.measures, (one) => ({
      ...one,
      title: plain(one.title),
      note: plain(one.note),
      responsible: plain(one.responsible),
      partners: plain(one.partners),
      origin: plain(one.origin),
    })),
    presentations: each(plan.presentations, (one) => ({
      ...one,
      text: plain(one.text),
      alt: plain(one.alt),
      credit: plain(one.credit),
    })),
    contributions: each(plan.contributions, (one) => ({
      ...one,
      text: plain(one.text),
      answer: plain(one.answer),
    })),
  };
}

function plain(text: string): string {
  return plainText(text, longestNote);
}

function each<Record_>(
  records: Readonly<Record<string, Record_>>,
  change: (record: Record_) => Record_,
): Record<string, Record_> {
  return Object.fromEntries(Object.entries(records).map(([key, record]) => [key, change(record)]));
}
