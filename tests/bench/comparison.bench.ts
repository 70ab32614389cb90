import type { ComparisonRequest } from '../../src/analysis/comparison/comparison-request.ts';
import { openComparison } from '../../src/analysis/comparison/open-comparison.ts';
import { proposalRequest } from '../../src/analysis/comparison/proposal-request.ts';
import type { CoverageInputs } from '../../src/analysis/coverage/coverage-data.ts';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import { openCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import { finish } from '../../src/analysis/gaps/choose-spots.ts';
import type { ComparedMeasure } from '../../src/domain/compared-measure.ts';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import type { MeasureId, ProposalId } from '../../src/domain/ids.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { type BenchLine, linesTable } from './bench-line.ts';
import { cityWorkspace } from './city/city-workspace.ts';
import type { BenchTopic } from './report/bench-report.ts';

const measureCount = 50;

/** So many of the hundred answers are asked anew to tell what all of them would take. */
const anewSample = 6;

/** What each of fifty measures brings: as edits of an open answer, and opening anew for each. */
export async function bench(): Promise<BenchTopic> {
  const trondheim = coverageInputs(await bundledWorkspace('trondheim'));
  return {
    title: 'Two proposals compared',
    method: [
      `A proposal of ${measureCount} meeting places against today: what each brings alone and what is lost without it, ${2 * measureCount} answers. "Anew" opens the place and asks for each of them from nothing, told from ${anewSample} of them; what they tell is held to the incremental answers.`,
    ],
    tables: [
      linesTable('Trondheim, straight', benchPlace(trondheim, [10.4, 63.415], 0.035)),
      linesTable(
        'City of 1,000 zones and 10,000 targets',
        benchPlace(coverageInputs(cityWorkspace('M', 80)), [10.4, 63.4], 0.05),
      ),
    ],
  };
}

function benchPlace(
  inputs: CoverageInputs,
  centre: readonly [number, number],
  span: number,
): readonly BenchLine[] {
  const request = requestAt(centre, span);
  const { measures } = request.b;
  const open = openComparison(inputs);
  const sides = millisOf(() => open.sides(request));
  const told = millisOf(() => finish(open.contributions(request)));
  const again = millisOf(() => finish(open.contributions(request)));
  const moved = millisOf(() => open.sides(requestAt(centre, span, 0.0002)));
  const contributions = told.value.contributionsB ?? [];
  let apart = 0;
  const anew = millisOf(() => {
    for (let at = 0; at < anewSample; at++) {
      const place = Math.floor((at * measureCount) / anewSample);
      const coverage = openCoverage(inputs);
      const { today, proposal } = coverage.answer(proposalRequest(request, [measures[place]]), {
        isHasty: true,
      });
      const alone = proposal.total.coveredResidents - today.total.coveredResidents;
      apart = Math.max(apart, Math.abs(alone - (contributions[place].alone?.residents ?? 0)));
    }
  });
  if (!(apart < 1e-6)) throw new Error(`Incremental and anew differ by ${apart} residents`);
  const anewMillis = (anew.millis / anewSample) * 2 * measureCount;
  return [
    { what: 'both sides, opening the place', value: sides.millis, unit: 'ms' },
    { what: `contributions of ${measureCount}, first time`, value: told.millis, unit: 'ms' },
    { what: `contributions of ${measureCount}, again`, value: again.millis, unit: 'ms' },
    { what: 'both sides while one measure of fifty moves', value: moved.millis, unit: 'ms' },
    { what: 'the same contributions, opening anew for each', value: anewMillis, unit: 'ms' },
    {
      what: 'anew against incremental',
      value: anewMillis / told.millis,
      unit: 'times',
      note: `largest difference of a contribution ${apart.toExponential(1)} residents`,
    },
  ];
}

/** Fifty places over the city, the first of them moved a little to the east. */
function requestAt(
  [lng, lat]: readonly [number, number],
  span: number,
  moved = 0,
): ComparisonRequest {
  const measures = Array.from({ length: measureCount }, (_, at): ComparedMeasure => {
    // Golden angle: spread evenly, and nowhere in rows.
    const angle = 2.399963 * at;
    const reach = span * Math.sqrt((at + 0.5) / measureCount);
    const east = lng + 2 * reach * Math.cos(angle) + (at === 0 ? moved : 0);
    const id = `m${at}` as MeasureId;
    const geometry = { type: 'Point' as const, coordinates: [east, lat + reach * Math.sin(angle)] };
    return { measureId: id, targets: [{ id, geometry, name: '' }], ways: [], silent: null };
  });
  return {
    question: defaultQuestion,
    planVersion: 1,
    gesture: 0,
    a: { proposalId: null, measures: [] },
    b: { proposalId: 'b' as ProposalId, measures },
  };
}

function millisOf<Value>(work: () => Value): { readonly value: Value; readonly millis: number } {
  const start = performance.now();
  const value = work();
  return { value, millis: performance.now() - start };
}
