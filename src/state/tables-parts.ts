import type { AppState } from './app-state.ts';

/** Whether anybody in this window looks at the tables side by side. */
export function looksAtTables({ document, session }: AppState): boolean {
  const { audience, openPanel, workshop } = session;
  switch (audience) {
    case 'planner':
      return openPanel === 'tables';
    case 'presenter': {
      const step = workshop.stepId === null ? null : document.plan.steps[workshop.stepId];
      return workshop.tab === 'tables' || step?.chart === 'tables';
    }
    case 'wall':
      return workshop.frame?.chart === 'tables';
    case 'resident':
      return false;
  }
}

/** What the numbers of the tables follow; they are worked out only while somebody looks. */
export function tablesParts(state: AppState) {
  if (!looksAtTables(state)) return [false] as const;
  const { workspace, network, question, gesture, year } = state.session;
  const paths = network.status === 'ready' ? network : null;
  return [true, workspace, paths, state.document.plan, gesture, question, year] as const;
}
