import {
  describeContributions as describe,
  type ContributionChange,
} from '../domain/edits/describe-contributions.ts';
import type { ContributionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { currentDay } from './current-day.ts';
import { makeEdit } from './make-edit.ts';

/** A change as a person asks for it: an answer is dated today. */
export type AskedChange =
  | Exclude<ContributionChange, { readonly do: 'answer' }>
  | { readonly do: 'answer'; readonly answer: string };

/** Says the same of several contributions, in one step. */
export function describeContributions(ids: readonly ContributionId[], asked: AskedChange): Outcome {
  const change = asked.do === 'answer' ? { ...asked, on: currentDay() } : asked;
  const done = makeEdit(describe(appStore.getState().document.plan, { ids, change }));
  if (done.ok) announce(`contributions.announce.${change.do}`, { count: ids.length });
  return done;
}
