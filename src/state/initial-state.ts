import { defaultQuestion } from '../domain/coverage-presets.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { defaultWorkspaceId } from '../domain/default-workspace.ts';
import { emptyPlan } from '../domain/empty-plan.ts';
import { usualMatrixView } from '../domain/matrix-view.ts';
import { plainRegister } from '../domain/register-columns.ts';
import { everyMeasure } from '../domain/register-filter.ts';
import { usualReport } from '../domain/report-settings.ts';
import type { AppState } from './app-state.ts';
import { contributionsAtFirst } from './contributions-session.ts';
import { noRecordWork } from './record-work.ts';
import { noReportWork } from './report-work.ts';
import { noVisit } from './resident-session.ts';
import { emptyHistory } from './step-history.ts';
import { noSheets } from './sheets-session.ts';
import { noVoting } from './voting-session.ts';
import { noWorkshop } from './workshop-session.ts';

/** The state before anything is read: an empty plan, today shown, nothing selected. */
export function initialState(workspaceId: WorkspaceId = defaultWorkspaceId): AppState {
  return {
    document: {
      plan: emptyPlan(workspaceId),
      planVersion: 0,
      undoNote: null,
      redoNote: null,
      history: emptyHistory,
      keeping: { status: 'opening' },
    },
    session: {
      audience: 'planner',
      resident: noVisit,
      workshop: noWorkshop,
      sheets: noSheets,
      voting: noVoting,
      bringingIn: null,
      language: 'nb',
      theme: 'system',
      workspaceId,
      workspace: { status: 'loading', done: 0, total: 0 },
      shownProposalId: null,
      question: defaultQuestion,
      network: { status: 'none' },
      tool: { mode: 'select' },
      drawMethods: { line: 'corners', area: 'corners' },
      typed: null,
      staging: null,
      gesture: 0,
      selection: null,
      alsoSelected: [],
      aid: null,
      pickList: null,
      byTouch: false,
      fingerAt: null,
      toolBefore: null,
      kindDialog: null,
      recentKinds: [],
      areaUnit: 'auto',
      guides: true,
      comparison: null,
      differenceUnit: 'points',
      hovered: null,
      openPanel: null,
      latestPage: 'programme',
      year: null,
      isYearOpen: false,
      registerFilter: everyMeasure,
      registerLayout: plainRegister,
      contributions: contributionsAtFirst,
      measuresAlone: null,
      drafts: {},
      matrixView: usualMatrixView,
      goalShown: null,
      indicatorShown: null,
      indicatorOnMap: null,
      importing: null,
      report: usualReport,
      panelBehind: null,
      recentCommands: [],
      factorModel: 'bgf-2014',
      gapInFocus: null,
      taking: null,
      merging: null,
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
      incoming: null,
      strayFile: null,
      leavingTo: null,
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
      otherSide: null,
      greenBlue: null,
      greenBlueStatus: { status: 'idle' },
      evidence: null,
      gaps: null,
      gapsStatus: { status: 'idle' },
      bestSpots: null,
      bestSpotsStatus: { status: 'idle' },
      comparison: null,
      comparisonStatus: { status: 'idle' },
      tables: null,
      tablesStatus: { status: 'idle' },
      near: null,
      nearStatus: { status: 'idle' },
      report: noReportWork,
      record: noRecordWork,
    },
  };
}
