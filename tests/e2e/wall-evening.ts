import type { BallotId, MeasureId, ProposalId, StepId } from '../../src/domain/ids.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { WorkshopStep } from '../../src/domain/workshop-step.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import { workshopPlan } from '../workshop-plan.ts';
import type { ChosenFile } from './street-grid.ts';

/** Stands in everything that the room may not see. */
export const secret = 'KUN-FOR-MØTELEDEREN';

const one = 'one' as ProposalId;

const steps: readonly Partial<WorkshopStep>[] = [
  { title: 'Velkommen', text: 'Vi ser på hvor vi kan møtes i nabolaget vårt.', chart: 'none' },
  {
    title: 'Slik er det i dag',
    question: 'Hvor mangler det noe?',
    camera: { centre: [10.405, 63.423], zoom: 13.2 },
    chart: 'coverage',
  },
  {
    title: 'Bord 1 foreslår',
    question: 'Er dette rett sted?',
    text: 'Et hus ved skolen og en benk på veien.',
    camera: { centre: [10.53, 63.421], zoom: 13.5 },
    proposalId: one,
    chart: 'coverage',
  },
  { title: 'Tre bord, samme skala', chart: 'tables' },
  { title: 'Hva først?', chart: 'votes', ballotId: 'first' as BallotId },
  { title: 'Det vi hørte', chart: 'contributions' },
];

/** A prepared evening: three shared tables, six steps, and a secret wherever the room may not look. */
export function wallEvening(): Plan {
  const plan = workshopPlan();
  const house = plan.measures['house-one' as MeasureId];
  const bench: Measure = {
    ...house,
    id: 'bench' as MeasureId,
    kind: 'playground',
    title: 'Lekeplassen i bakken',
    geometry: { type: 'Point', coordinates: [10.524, 63.4235] },
  };
  const draft: Measure = { ...bench, id: 'draft' as MeasureId, title: secret };
  const draftId = 'draft' as ProposalId;
  const shared = Object.fromEntries(
    Object.values(plan.proposals).map((proposal) => [
      proposal.id,
      { ...proposal, shared: true, note: secret },
    ]),
  );
  return {
    ...plan,
    proposals: {
      ...shared,
      [draftId]: { ...plan.proposals[one], id: draftId, name: secret, order: 'a5', table: null },
    },
    measures: {
      ...Object.fromEntries(
        Object.values(plan.measures).map((measure) => [measure.id, { ...measure, note: secret }]),
      ),
      [bench.id]: bench,
      [draft.id]: draft,
    },
    entries: {
      ...plan.entries,
      'one/bench': { proposalId: one, measureId: bench.id, order: 'a1', on: true },
      'draft/draft': { proposalId: draftId, measureId: draft.id, order: 'a0', on: true },
    },
    contributions: Object.fromEntries(
      Object.values(plan.contributions).map((said) => [
        said.id,
        { ...said, token: secret, ...(said.state === 'hidden' ? { text: secret } : {}) },
      ]),
    ),
    workshop: {
      workshop: { ...plan.workshop['workshop'], notes: secret, title: secret },
    },
    steps: Object.fromEntries(
      steps.map((said, at) => [
        `step-${at + 1}`,
        {
          id: `step-${at + 1}` as StepId,
          order: `a${at}`,
          title: '',
          text: '',
          question: '',
          notes: secret,
          minutes: 0,
          camera: null,
          layers: null,
          proposalId: null,
          year: null,
          chart: 'none',
          ballotId: null,
          ...said,
        } satisfies WorkshopStep,
      ]),
    ),
  };
}

/** The evening as a plan file. */
export function eveningFile(plan = wallEvening()): ChosenFile {
  return {
    name: 'kveld.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(plan)),
  };
}
