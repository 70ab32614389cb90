import { describe, expect, it } from 'vitest';
import { applyPatch } from '../apply-patch.ts';
import { applyStep } from '../apply-step.ts';
import type { Contribution } from '../contribution.ts';
import { emptyPlan, firstProposalId } from '../empty-plan.ts';
import type { ContributionId, MeasureId, WorkspaceId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { reverseStep } from '../plan-step.ts';
import { describeContributions, type ContributionChange } from './describe-contributions.ts';
import { putPresentation } from './put-presentation.ts';
import { removeContributions } from './remove-contributions.ts';
import { takeUpContributions } from './take-up-contributions.ts';
import { titleOfContributions } from './title-of-contributions.ts';

const [bench, light, taken] = ['bench', 'light', 'taken'] as ContributionId[];
const square = 'square' as MeasureId;

function said(id: ContributionId, change: Partial<Contribution> = {}): Contribution {
  return {
    id,
    kind: 'idea',
    text: `Sagt: ${id}`,
    about: { type: 'everywhere' },
    madeOn: '2026-10-01',
    source: 'resident',
    dots: 0,
    cell: '',
    token: '',
    state: 'new',
    hiddenBecause: '',
    theme: '',
    answer: '',
    answeredOn: null,
    measures: [],
    ...change,
  };
}

const start: Plan = {
  ...emptyPlan('trondheim' as WorkspaceId),
  contributions: {
    [bench]: said(bench),
    [light]: said(light, { source: 'workshop', measures: [square] }),
    [taken]: said(taken, { state: 'withdrawn' }),
  },
};

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

function made(patch: Outcome<PlanPatch>, plan = start) {
  return must(applyPatch(plan, must(patch)));
}

const change = (what: ContributionChange, ids = [bench, light]) =>
  made(describeContributions(start, { ids, change: what }));

describe('what the planners say of contributions', () => {
  it('is one step for several, and is taken back in one', () => {
    const { plan, step } = change({ do: 'group', theme: ' Lys ' });
    expect([plan.contributions[bench].theme, plan.contributions[light].theme]).toEqual([
      'Lys',
      'Lys',
    ]);
    expect(applyStep(plan, reverseStep(step)).plan).toEqual(start);
    expect(step.note).toEqual({ key: 'groupContributions', title: 'Sagt: bench +1' });
  });

  it('hides with a reason that is gone when it is shown again', () => {
    expect(
      describeContributions(start, { ids: [bench], change: { do: 'hide', because: ' ' } }),
    ).toEqual({
      ok: false,
      reason: 'no-reason',
    });
    const hidden = change({ do: 'hide', because: 'Navn i teksten' }).plan;
    expect(hidden.contributions[bench]).toMatchObject({
      state: 'hidden',
      hiddenBecause: 'Navn i teksten',
    });
    const shown = made(
      describeContributions(hidden, { ids: [bench], change: { do: 'show' } }),
      hidden,
    );
    expect(shown.plan.contributions[bench]).toMatchObject({ state: 'shown', hiddenBecause: '' });
  });

  it('dates an answer, and has no date without one', () => {
    const answered = change({ do: 'answer', answer: 'Kommer i 2027.', on: '2026-11-22' }).plan;
    expect(answered.contributions[light]).toMatchObject({
      answer: 'Kommer i 2027.',
      answeredOn: '2026-11-22',
    });
    const empty = describeContributions(answered, {
      ids: [light],
      change: { do: 'answer', answer: ' ', on: '2026-11-23' },
    });
    expect(made(empty, answered).plan.contributions[light].answeredOn).toBeNull();
  });

  it('links to a measure once, and keeps other links', () => {
    const other = 'other' as MeasureId;
    const { plan } = change({ do: 'link', measures: [square, other] });
    expect(plan.contributions[light].measures).toEqual([square, other]);
    const less = describeContributions(plan, {
      ids: [bench, light],
      change: { do: 'unlink', measures: [square] },
    });
    expect(made(less, plan).plan.contributions[light].measures).toEqual([other]);
  });

  it('counts dots as whole numbers from 0', () => {
    expect(change({ do: 'dots', dots: 7 }).plan.contributions[bench].dots).toBe(7);
    for (const dots of [-1, 1.5, 10_001, Number.NaN]) {
      const refused = describeContributions(start, { ids: [bench], change: { do: 'dots', dots } });
      expect(refused).toEqual({ ok: false, reason: 'dots' });
    }
  });

  it('leaves what was taken back as it is', () => {
    const { plan } = change({ do: 'show' }, [bench, taken]);
    expect(plan.contributions[taken]).toEqual(start.contributions[taken]);
    expect(describeContributions(start, { ids: [taken], change: { do: 'show' } })).toEqual({
      ok: false,
      reason: 'contribution-withdrawn',
    });
  });

  it('is refused of what is not there', () => {
    const ids = [bench, 'gone' as ContributionId];
    expect(describeContributions(start, { ids, change: { do: 'show' } })).toEqual({
      ok: false,
      reason: 'no-contribution',
    });
  });
});

describe('deleting', () => {
  it('takes what planners wrote down, and nothing that a resident sent', () => {
    const { plan, step } = made(removeContributions(start, { ids: [light] }));
    expect(Object.keys(plan.contributions)).toEqual([bench, taken]);
    expect(applyStep(plan, reverseStep(step)).plan.contributions).toEqual(start.contributions);
    expect(removeContributions(start, { ids: [light, bench] })).toEqual({
      ok: false,
      reason: 'contribution-of-resident',
    });
  });
});

describe('a measure of what was said', () => {
  it('is an idea in the proposal, with its origin, linked in the same step', () => {
    const id = 'made' as MeasureId;
    const { plan, step } = made(
      takeUpContributions(start, {
        ids: [bench, light],
        origin: 'Innspill fra innbyggere',
        measure: {
          id,
          kind: 'free-note',
          title: 'Benk',
          geometry: { type: 'Point', coordinates: [10.4, 63.42] },
          proposalId: firstProposalId,
        },
      }),
    );
    expect(plan.measures[id]).toMatchObject({ status: 'idea', origin: 'Innspill fra innbyggere' });
    expect(plan.contributions[bench].measures).toEqual([id]);
    expect(plan.contributions[light].measures).toEqual([square, id]);
    expect(applyStep(plan, reverseStep(step)).plan).toEqual(start);
  });
});

describe('what residents are shown of a measure', () => {
  const picture = 'data:image/jpeg;base64,/9j/4AAQ';
  const put = (words: Parameters<typeof putPresentation>[1], plan = start) =>
    made(putPresentation(plan, words), plan);

  it('is text and picture, and gone when both are', () => {
    const one = put({
      measureId: square,
      title: 'Torget',
      text: 'Et torg.',
      picture,
      alt: 'Et torg',
    });
    expect(one.plan.presentations[square]).toEqual({
      measureId: square,
      text: 'Et torg.',
      picture,
      alt: 'Et torg',
      credit: '',
    });
    const bare = put({ measureId: square, title: 'Torget', picture: '' }, one.plan).plan;
    expect(bare.presentations[square].alt).toBe('');
    expect(put({ measureId: square, title: 'Torget', text: ' ' }, bare).plan.presentations).toEqual(
      {},
    );
    expect(applyStep(one.plan, reverseStep(one.step)).plan).toEqual(start);
  });

  it('refuses what is no picture, or one that could run something', () => {
    for (const bad of [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'https://example.org/a.jpg',
      'javascript:1',
    ]) {
      const patch = must(putPresentation(start, { measureId: square, title: '', picture: bad }));
      expect(applyPatch(start, patch).ok).toBe(false);
    }
    const large = `data:image/jpeg;base64,${'A'.repeat(410_000)}`;
    const patch = must(putPresentation(start, { measureId: square, title: '', picture: large }));
    expect(applyPatch(start, patch).ok).toBe(false);
  });
});

describe('what the history calls contributions', () => {
  it('is the beginning of the first on one line, whole characters', () => {
    expect(titleOfContributions([said(bench, { text: `a\n\nb ${'👩‍🌾'.repeat(80)}` })])).toMatch(
      /^a b .+…$/u,
    );
    expect(titleOfContributions([said(bench), said(light), said(taken)])).toBe('Sagt: bench +2');
  });
});
