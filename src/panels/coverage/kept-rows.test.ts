import { beforeAll, describe, expect, it } from 'vitest';
import { coveragePresets } from '../../domain/coverage-presets.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { CoverageAnswer, ZoneCoverage } from '../../domain/coverage.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { keptRows } from './kept-rows.ts';

beforeAll(() => loadLanguage('nb'));

function zone(covered: number): ZoneCoverage {
  return {
    areaSquareMeters: 1_000_000,
    coveredSquareMeters: 0,
    residents: 1_000,
    coveredResidents: covered,
    residentsByClass: [0, 0, 0, 0],
    knownShare: 1,
    distances: null,
    refused: null,
  };
}

function answerTo(question: CoverageQuestion, today: number, proposal: number): CoverageAnswer {
  return {
    question,
    planVersion: 1,
    gesture: 0,
    zoneIds: [],
    today: { zones: [], total: zone(today) },
    proposal: { zones: [], total: zone(proposal) },
    targetsToday: 1,
    targetsProposal: 2,
    waysProposal: 0,
    shapeReach: null,
    residentsOutsideZones: 0,
    notes: exactNotes,
    refused: null,
    refusedTargets: [],
  };
}

const [near, far] = coveragePresets;
const walked: CoverageQuestion = {
  ...near,
  id: 'k' as QuestionId,
  title: 'Til fots',
  reach: 'network',
};

function rows(change: Partial<Parameters<typeof keptRows>[0]> = {}) {
  const input = { kept: [near, walked], shown: near, answer: null, others: {}, ...change };
  return keptRows(input, { t: translator('nb'), language: 'nb' });
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the kept questions side by side', () => {
  it('wait until an answer comes', () => {
    expect(rows().map(({ total, refused }) => [total, refused])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('show the board’s own answer, and the others as they come', () => {
    const [first, second] = rows({
      answer: answerTo(near, 610, 740),
      others: { [walked.id]: answerTo(walked, 420, 400) },
    });
    expect([
      first.isShown,
      plain(first.total?.today.text ?? ''),
      first.total?.change.words,
    ]).toEqual([true, '61 %', '130 flere']);
    expect([second.isShown, second.total?.proposal.share, second.total?.change.words]).toEqual([
      false,
      0.4,
      '20 færre',
    ]);
  });

  it('never show the answer to another question under the same id', () => {
    const others = { [walked.id]: answerTo({ ...walked, distanceMeters: 900 }, 420, 400) };
    expect(rows({ others })[1].total).toBeNull();
  });

  it('say that there is no answer, with no number', () => {
    const refused = { ...answerTo(walked, 0, 0), refused: 'no-network' as const };
    expect(rows({ others: { [walked.id]: refused } })[1]).toMatchObject({
      total: null,
      refused: 'no-network',
    });
  });

  it('are called by their name, and say what they ask beside it', () => {
    const named = rows({ shown: far });
    expect(named.map(({ title, asks, manner }) => [title, asks, manner].map(plain))).toEqual([
      ['Møteplass innen 300 m', '', 'Luftlinje'],
      ['Til fots', 'Møteplass innen 300 m', 'Langs stier'],
    ]);
    expect(named.some(({ isShown }) => isShown)).toBe(false);
  });
});
