import { wallFrame } from '../../src/commands/wall-frame.ts';
import { firstProposalId } from '../../src/domain/empty-plan.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { publicPlan } from '../../src/domain/public-plan.ts';
import { wallVersion } from '../../src/domain/wall-frame.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { initialState } from '../../src/state/initial-state.ts';
import { parseWallMessage, type SentWallMessage } from '../../src/state/wall-message.ts';
import { manyMeasures } from './measures/many-measures.ts';
import { medianMillis } from './median-millis.ts';
import type { BenchTopic } from './report/bench-report.ts';
import { millis, times } from './report/figures.ts';

const many = 5_000;
const rounds = 9;
const from = 'presenters-window';

interface WallCost {
  readonly what: string;
  /** Does all that sending the whole plan does; else a part of it. */
  readonly isWhole: boolean;
  readonly work: () => void;
}

/** What it costs to show a large plan on the wall and nothing that is not for it. */
export function bench(): Promise<BenchTopic> {
  const plan = shared(manyMeasures(many));
  const { workspaceId } = plan.info.plan;
  const told = planMessage(publicPlan(plan, []));
  const state = showing(plan);
  const hears = (message: SentWallMessage): void => {
    if (!parseWallMessage(message, workspaceId)) throw new Error('The wall does not understand');
  };
  const whole = medianMillis(rounds, () => void structuredClone(plan));
  const costs: readonly WallCost[] = [
    {
      what: 'a step is shown: put together, sent, checked',
      isWhole: true,
      work: () => hears(structuredClone(viewMessage(state))),
    },
    {
      what: 'the plan has changed: put together, sent, checked',
      isWhole: true,
      work: () => hears(structuredClone(planMessage(publicPlan(plan, [])))),
    },
    {
      what: 'of it: what may be seen put together',
      isWhole: false,
      work: () => void publicPlan(plan, []),
    },
    { what: 'of it: checked by the wall', isWhole: false, work: () => hears(told) },
  ];
  return Promise.resolve({
    title: 'The wall of a workshop',
    method: [
      'The invented plan of 5,000 measures, all of them in a proposal that is shared. The wall is sent only what everybody may see, and checks every field of it; a plan is sent when it changes, and a step without it. The other way is to send the whole plan with every step, unchecked and with all that is private in it: one structuredClone, which is what a channel between two windows does with it.',
    ],
    tables: [
      {
        title: 'A plan of 5,000 measures',
        columns: ['what', 'times ours, the whole plan sent', 'ours', 'the whole plan sent'],
        rows: costs.map(({ what, isWhole, work }) => {
          const ours = medianMillis(rounds, work);
          return {
            cells: isWhole
              ? [what, times(whole / ours), millis(ours), millis(whole)]
              : [what, '', millis(ours), ''],
          };
        }),
      },
    ],
  });
}

function shared(plan: Plan): Plan {
  const proposal = { ...plan.proposals[firstProposalId], shared: true };
  return { ...plan, proposals: { [firstProposalId]: proposal } };
}

function showing(plan: Plan): AppState {
  const state = initialState(plan.info.plan.workspaceId);
  return {
    ...state,
    document: { ...state.document, plan },
    session: { ...state.session, audience: 'presenter', shownProposalId: firstProposalId },
  };
}

function planMessage(plan: Plan): SentWallMessage {
  return { strokWall: wallVersion, say: 'plan', from, number: 1, plan };
}

function viewMessage(state: AppState): SentWallMessage {
  const { plan: _, ...view } = wallFrame(state);
  if (view.numbered.length === 0) throw new Error('Nothing of the plan is pointed out');
  return { strokWall: wallVersion, say: 'view', from, turn: 1, plan: 1, view };
}
