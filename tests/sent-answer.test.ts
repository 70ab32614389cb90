import { beforeAll, expect, it } from 'vitest';
import { coverageInputs } from '../src/analysis/coverage/coverage-inputs.ts';
import type { CoverageInputs } from '../src/analysis/coverage/coverage-data.ts';
import type { CoverageRequest } from '../src/analysis/coverage/coverage-request.ts';
import { openCoverage } from '../src/analysis/coverage/open-coverage.ts';
import {
  receiveAnswer,
  sendAnswer,
  SideRevisions,
  type HeldSide,
} from '../src/analysis/coverage/sent-answer.ts';
import { defaultQuestion } from '../src/domain/coverage-presets.ts';
import type { MeasureId } from '../src/domain/ids.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

let inputs: CoverageInputs;

beforeAll(async () => {
  inputs = coverageInputs(await bundledWorkspace('trondheim'));
});

function dragged(gesture: number, distanceMeters = 300): CoverageRequest {
  const at: GeoJSON.Position = [10.39 + 0.001 * gesture, 63.404];
  return {
    question: { ...defaultQuestion, distanceMeters },
    planVersion: 0,
    gesture,
    targets: [],
    staged:
      gesture === 0
        ? null
        : { id: 'hand' as MeasureId, geometry: { type: 'Point', coordinates: at }, name: '' },
    ways: [],
    stagedWay: null,
    shape: null,
  };
}

it('arrives as it was, while of a drag only the zones it changes are sent', () => {
  const here = openCoverage(inputs);
  const there = openCoverage(inputs);
  const revisions = new SideRevisions();
  let held: HeldSide | null = null;
  const requests = [0, 1, 2, 3, 0, 4].map((gesture) => dragged(gesture));
  for (const request of [...requests, dragged(5, 450), dragged(6, 300)]) {
    const isFirstOfDistance = held === null || request.question.distanceMeters === 450;
    const sent = sendAnswer(there.answer(request), revisions, held?.revision ?? null);
    if (!isFirstOfDistance && request.gesture !== 6) expect(sent.today).toBeNull();
    if (request.gesture === 0) expect(sent.proposal).toBeNull();
    else expect(sent.proposal?.changed.length).toBeLessThan(8);
    const received = receiveAnswer(structuredClone(sent), held);
    held = received.held;
    expect(received.answer).toEqual(here.answer(request));
  }
});

it('is refused where it builds on numbers that never came', () => {
  const revisions = new SideRevisions();
  const answer = openCoverage(inputs).answer(dragged(0));
  const sent = sendAnswer(answer, revisions, revisions.of(answer.today));
  expect(() => receiveAnswer(sent, null)).toThrow(/never received/);
});
