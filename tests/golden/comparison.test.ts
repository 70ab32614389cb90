import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeComparison } from '../../src/analysis/comparison/compute-comparison.ts';
import { comparedMeasure } from '../../src/domain/compared-measure.ts';
import type { Contribution, SilentReason } from '../../src/domain/comparison.ts';
import { coverageDelta } from '../../src/domain/coverage-delta.ts';
import type { ProposalId } from '../../src/domain/ids.ts';
import { measureOf, playCase, type CaseMeasure, type CoverageCase } from './coverage-case.ts';

type Listed = CaseMeasure & { readonly off?: boolean };

type Told = Readonly<
  Record<
    string,
    { readonly alone: number; readonly inProposal: number; readonly silent: SilentReason | null }
  >
>;

/** Two proposals whose numbers can be worked out by hand; see the files beside this. */
interface ComparisonCase extends Omit<CoverageCase, 'expected'> {
  readonly a: readonly Listed[];
  readonly b: readonly Listed[];
  readonly expected: {
    readonly residents: { readonly today: number; readonly a: number; readonly b: number };
    /** From A to B; null where nothing is known. */
    readonly difference: Readonly<Record<string, number | null>>;
    readonly contributionsA: Told;
    readonly contributionsB: Told;
  };
}

const folder = join(import.meta.dirname, 'comparison');
const cases = readdirSync(folder).map((file): [string, ComparisonCase] => {
  const read = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ComparisonCase;
  return [read.title, read];
});

/** Thousandths of a person: the degrees of a shape are rounded. */
const rounded = (people: number): number => Math.round(people * 1_000) / 1_000 + 0;

function toldOf(contributions: readonly Contribution[] | null): Told {
  const entries = (contributions ?? []).map(({ measureId, alone, inProposal, silent }) => [
    measureId,
    {
      alone: rounded(alone?.residents ?? Number.NaN),
      inProposal: rounded(inProposal?.residents ?? Number.NaN),
      silent,
    },
  ]);
  return Object.fromEntries(entries) as Told;
}

describe('comparisons worked out by hand', () => {
  it.each(cases)('%s', (_title, { expected, a, b, ...situation }) => {
    const { inputs, request } = playCase({ ...situation, expected: {} });
    const { question } = request;
    const listed = (list: readonly Listed[]) =>
      list.map(({ off, ...one }) =>
        comparedMeasure({ measure: measureOf(one), on: off !== true }, question),
      );
    const answer = computeComparison(inputs, {
      question,
      planVersion: 1,
      gesture: 0,
      a: { proposalId: a.length > 0 ? ('a' as ProposalId) : null, measures: listed(a) },
      b: { proposalId: 'b' as ProposalId, measures: listed(b) },
    });
    const { sides } = answer;
    expect({
      today: rounded(sides.today.total.coveredResidents),
      a: rounded(sides.a.total.coveredResidents),
      b: rounded(sides.b.total.coveredResidents),
    }).toEqual(expected.residents);
    const delta = coverageDelta(sides.a, sides.b);
    if (!delta.ok) throw new Error(delta.reason);
    const difference = delta.value.zones.map((gain, at) => [
      delta.value.zoneIds[at],
      gain && rounded(gain.residents),
    ]);
    expect(Object.fromEntries(difference)).toEqual(expected.difference);
    expect(toldOf(answer.contributionsA)).toEqual(expected.contributionsA);
    expect(toldOf(answer.contributionsB)).toEqual(expected.contributionsB);
  });
});
