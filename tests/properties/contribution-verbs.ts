import { addContributions } from '../../src/domain/edits/add-contributions.ts';
import {
  describeContributions,
  type ContributionChange,
} from '../../src/domain/edits/describe-contributions.ts';
import { putPresentation } from '../../src/domain/edits/put-presentation.ts';
import { removeContributions } from '../../src/domain/edits/remove-contributions.ts';
import { takeUpContributions } from '../../src/domain/edits/take-up-contributions.ts';
import type { ContributionId } from '../../src/domain/ids.ts';
import type { Verb } from './any-shape-edit.ts';

/** What planners do with what was said, as drafts of edits mean it. */
export const contributionVerbs: readonly Verb[] = [
  (plan, _measure, _proposal, how) =>
    addContributions(plan, {
      note: { key: 'writeDown', title: `Said ${how}` },
      contributions: [
        {
          id: idOf(how),
          kind: 'idea',
          text: `Said ${how}`,
          about: { type: 'everywhere' },
          madeOn: '2026-10-01',
          source: 'paper',
          dots: how % 7,
          cell: '',
          token: '',
          state: 'new',
          hiddenBecause: '',
          theme: '',
          answer: '',
          answeredOn: null,
          measures: [],
        },
      ],
    }),
  (plan, measureId, _proposal, how) => {
    const changes: readonly ContributionChange[] = [
      { do: 'show' },
      { do: 'hide', because: `Why ${how}` },
      { do: 'set-aside' },
      { do: 'group', theme: how % 2 === 0 ? `Theme ${how % 3}` : '' },
      { do: 'answer', answer: how % 3 === 0 ? '' : `Answer ${how}`, on: '2026-11-22' },
      { do: 'link', measures: [measureId] },
      { do: 'unlink', measures: [measureId] },
      { do: 'dots', dots: how },
    ];
    return describeContributions(plan, { ids: [idOf(how)], change: changes[how % changes.length] });
  },
  (plan, id, proposalId, how) =>
    takeUpContributions(plan, {
      ids: [idOf(how)],
      origin: `Origin ${how}`,
      measure: {
        id,
        kind: 'meeting-place',
        title: `Taken up ${how}`,
        geometry: { type: 'Point', coordinates: [10 + how / 1_000, 63] },
        proposalId,
      },
    }),
  (plan, _measure, _proposal, how) => removeContributions(plan, { ids: [idOf(how)] }),
  (plan, measureId, _proposal, how) =>
    putPresentation(plan, {
      measureId,
      title: '',
      text: how % 3 === 0 ? '' : `Text ${how}`,
      picture: how % 2 === 0 ? '' : 'data:image/png;base64,iVBORw0KGgo=',
      alt: `Alt ${how}`,
    }),
];

function idOf(how: number): ContributionId {
  return `said ${how % 3}` as ContributionId;
}
