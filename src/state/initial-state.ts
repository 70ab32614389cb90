import { defaultQuestion } from '../domain/coverage-presets.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { emptyPlan } from '../domain/empty-plan.ts';
import type { AppState } from './app-state.ts';

/** The state before anything is read: an empty plan, today shown, nothing selected. */
export function initialState(workspaceId = 'trondheim' as WorkspaceId): AppState {
  return {
    document: {
      plan: emptyPlan(workspaceId),
      planVersion: 0,
      undoNote: null,
      redoNote: null,
      keeping: { status: 'opening' },
    },
    session: {
      language: 'nb',
      theme: 'system',
      workspaceId,
      workspace: { status: 'loading', done: 0, total: 0 },
      shownProposalId: null,
      question: defaultQuestion,
      network: { status: 'none' },
      tool: { mode: 'select' },
      staging: null,
      gesture: 0,
      selection: null,
      alsoSelected: [],
      aid: null,
      pickList: null,
      areaUnit: 'auto',
      guides: true,
      comparison: null,
      hovered: null,
      openPanel: null,
      factorModel: 'bgf-2014',
      gapInFocus: null,
      spotsOnTrial: null,
      layers: [],
      basemapId: null,
      snapping: true,
      crosshair: false,
      camera: null,
      cameraRequest: null,
      evidenceOf: null,
      evidenceHome: null,
      fileReport: null,
      notices: [],
      announcement: null,
      mapStatus: 'starting',
      config: { basemaps: [] },
    },
    derived: {
      coverage: null,
      coverageStatus: { status: 'idle' },
      otherCoverage: {},
      coveredArea: { today: null, gained: null, reachedStreets: null },
      greenBlue: null,
      greenBlueStatus: { status: 'idle' },
      evidence: null,
      gaps: null,
      gapsStatus: { status: 'idle' },
      bestSpots: null,
      bestSpotsStatus: { status: 'idle' },
      comparison: null,
      comparisonStatus: { status: 'idle' },
    },
  };
}
