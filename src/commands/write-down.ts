import type {
  Contribution,
  ContributionKind,
  ContributionSubject,
} from '../domain/contribution.ts';
import { addContributions } from '../domain/edits/add-contributions.ts';
import type { ContributionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { plainText } from '../domain/plain-text.ts';
import { fittingText } from '../domain/schema/text-rules.ts';
import { appStore } from '../state/app-store.ts';
import { currentDay } from './current-day.ts';
import { makeEdit } from './make-edit.ts';

/** What was said in the room or stands on a sheet, as it is written down. */
export interface WrittenDown {
  readonly kind: ContributionKind;
  readonly text: string;
  readonly about: ContributionSubject;
  readonly source: 'workshop' | 'paper';
  readonly dots?: number;
  /** Sheet and cell, as `K7Q2 C4`. */
  readonly cell?: string;
  /** Everybody may see it at once; else when a planner has looked at it. */
  readonly isShown?: boolean;
}

const longestNamed = 60;

/** Writes one contribution down and gives its id. */
export function writeDown(said: WrittenDown): Outcome<ContributionId> {
  const done = writeDownAll([said], plainText(said.text, longestNamed));
  return done.ok ? { ok: true, value: done.value[0] } : done;
}

/** Writes several down in one step, which the history names `title`; gives their ids in order. */
export function writeDownAll(
  all: readonly WrittenDown[],
  title: string,
): Outcome<readonly ContributionId[]> {
  const contributions = all.map(contributionOf).filter(({ text }) => text !== '');
  const done = makeEdit(
    addContributions(appStore.getState().document.plan, {
      contributions,
      note: { key: 'writeDown', title: fittingText(title, longestNamed) },
    }),
  );
  return done.ok ? { ok: true, value: contributions.map(({ id }) => id) } : done;
}

function contributionOf({
  kind,
  text,
  about,
  source,
  dots = 0,
  cell = '',
  isShown = false,
}: WrittenDown): Contribution & { source: WrittenDown['source']; state: 'new' | 'shown' } {
  return {
    id: crypto.randomUUID() as ContributionId,
    kind,
    text: plainText(text),
    about,
    madeOn: currentDay(),
    source,
    dots,
    cell,
    token: '',
    state: isShown ? 'shown' : 'new',
    hiddenBecause: '',
    theme: '',
    answer: '',
    answeredOn: null,
    measures: [],
  };
}
