import type { Audience } from '../domain/audience.ts';
import type { CoverageQuestion } from '../domain/coverage-question.ts';
import type { CoverageSideName } from '../domain/coverage.ts';
import type { DrawMethod } from '../domain/draw-method.ts';
import type { FactorModelId } from '../domain/factor-models.ts';
import type {
  ContributionId,
  GoalId,
  IndicatorId,
  LayerId,
  MeasureId,
  OwnKindId,
  ProposalId,
  WorkspaceId,
  ZoneId,
} from '../domain/ids.ts';
import type { KindOf } from '../domain/kind-name.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MatrixView } from '../domain/matrix-view.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import type { DrawnShape, MeasureKindId } from '../domain/measure-kind.ts';
import type { NoteKey } from '../domain/note.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import type { PlanFileReport } from '../domain/plan-file-report.ts';
import type { RedrawnZone } from '../domain/redrawn-zone.ts';
import type { ReportSettings } from '../domain/report-settings.ts';
import type { RegisterLayout } from '../domain/register-columns.ts';
import type { RegisterFilter } from '../domain/register-filter.ts';
import type { LocalText } from '../domain/workspace.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Address } from './address.ts';
import type { AppConfig } from './app-config.ts';
import type { ComparisonView, DifferenceUnit } from './comparison-view.ts';
import type { ContributionsSession } from './contributions-session.ts';
import type { Incoming } from './incoming.ts';
import type { BringingIn } from './bringing-in.ts';
import type { PageId } from './page-ids.ts';
import type { ResidentSession } from './resident-session.ts';
import type { VotingSession } from './voting-session.ts';
import type { SheetsSession } from './sheets-session.ts';
import type { WorkshopSession } from './workshop-session.ts';

export type { AppConfig, BasemapConfig } from './app-config.ts';
export type { ComparisonView, DifferenceUnit } from './comparison-view.ts';
export type { PageId };
import type { Importing } from './importing.ts';

export type Language = 'nb' | 'nn' | 'sv' | 'en';
/** `projector`: seven to one, for a wall. */
export type Theme = 'system' | 'light' | 'dark' | 'projector';

/** What the hand is set to do. One is active; Esc steps back to `select`. */
export type Tool =
  | { readonly mode: 'select' }
  | {
      readonly mode: 'draw';
      readonly kind: MeasureKindId;
      /** The plan's own kind, where it is one that is drawn. */
      readonly ownKind?: OwnKindId;
      /** Where the kind can be drawn in several ways; absent: in its first. */
      readonly shape?: DrawnShape;
      /** How a line or an area is drawn; absent: corner by corner. */
      readonly method?: DrawMethod;
    }
  | { readonly mode: AidTool };

/** Tools whose line is a means and never becomes a measure. */
export type AidTool = 'lasso' | 'split' | 'hole' | 'mirror' | 'border' | 'measure';

/** From the strongest to the weakest. */
export type SnapTarget = 'vertex' | 'edge' | 'own-shape' | 'zone-border' | 'path';

/** The line of a tool that is a means: drawn in a quiet colour, never kept. */
export interface Aid {
  /** `box`: the rectangle that the select tool draws round what it takes. */
  readonly tool: AidTool | 'box';
  /** It adds to what is selected. */
  readonly adds?: boolean;
  /** The place of a shared border that is in the hand. */
  readonly held?: LngLat;
  /** Zones with that border where the hand is now. */
  readonly zones?: readonly RedrawnZone[];
  /** A measurement that has ended: the next press begins another. */
  readonly done?: boolean;
  readonly placed: readonly LngLat[];
  readonly pointer: LngLat | null;
  readonly snap: SnapMark | null;
}

/** A direction that is offered while a corner is placed: dashed on the map, with its name. */
export interface Guide {
  readonly from: LngLat;
  readonly to: LngLat;
  /** `steps`: in steps of 15° from north. */
  readonly name: 'right-angle' | 'parallel' | 'straight-on' | 'steps';
}

/** A measure that changes in the same gesture as the one in the hand. */
export interface StagedChange {
  readonly measureId: MeasureId;
  readonly geometry: MeasureGeometry;
}

/** How areas are written; `auto`: what fits the size and the language. */
export type AreaUnit = 'auto' | 'square-meters' | 'decare' | 'hectare' | 'square-kilometers';

/** What lies under one place, to be chosen from. */
export interface PickList {
  /** CSS pixels from the map's upper left corner. */
  readonly at: readonly [x: number, y: number];
  readonly selections: readonly Selection[];
  /** What is chosen is added to what is selected. */
  readonly adds?: boolean;
}

export interface SnapMark {
  readonly at: LngLat;
  readonly to: SnapTarget;
  /** Degrees clockwise from north: the way the edge runs; absent at a corner. */
  readonly edgeBearing?: number;
}

/** What is typed while something is in the hand, as it was typed. */
export interface TypedSize {
  /** Metres: the length of a segment, a radius, the first side of a rectangle. */
  readonly first: string;
  /** Degrees clockwise from north, or metres along the second side of a rectangle. */
  readonly second: string;
  readonly field: 'first' | 'second';
}

/**
 * A gesture in progress: drawn from its own light source, analysed live,
 * committed once when the gesture ends. Never saved, never in the history.
 */
export interface Staging {
  /** The measure being moved or reshaped; null while a new one is drawn. */
  readonly measureId: MeasureId | null;
  readonly kind: MeasureKindId;
  /** Where the kind can be drawn in several ways; absent: in its first. */
  readonly shape?: DrawnShape;
  /** Corners placed so far while drawing; empty while moving or reshaping. */
  readonly placed: readonly LngLat[];
  readonly pointer: LngLat | null;
  /** The shape as it would be if the gesture ended now; null while it is not yet a shape. */
  readonly geometry: MeasureGeometry | null;
  readonly snap: SnapMark | null;
  /** How it is drawn; absent: corner by corner. */
  readonly method?: DrawMethod;
  readonly guide?: Guide;
  /** A second guide that the pointer lies on as well: the right angle that closes an area. */
  readonly alsoGuide?: Guide;
  /** While a line is followed: what lies between the last corner and the pointer. */
  readonly along?: readonly LngLat[];
  /** While a line is followed: the longer way round is wanted. */
  readonly otherWay?: boolean;
  /** How many corners each press placed; absent: one each. */
  readonly stretches?: readonly number[];
  /** Degrees clockwise from north: the way the edge runs that the last corner was snapped to. */
  readonly bearing?: number;
  /** How far a freehand line may be from the stroke that the hand made. */
  readonly toleranceMeters?: number;
  /** Corners taken back, the latest last, so that they can be put there again. */
  readonly takenBack?: readonly (readonly LngLat[])[];
  /** Name of the edit that it becomes; absent: a move or a new shape, as the shapes tell. */
  readonly note?: NoteKey;
  /** How far it is turned (clockwise) or scaled, where that is what the hand does. */
  readonly change?: { readonly degrees: number } | { readonly factor: number };
  /** Other measures that change with it: several moved at once, a border that two share. */
  readonly others?: readonly StagedChange[];
}

export type Selection =
  | { readonly type: 'measure'; readonly id: MeasureId; readonly vertex?: number }
  | { readonly type: 'zone'; readonly id: ZoneId }
  | { readonly type: 'feature'; readonly layerId: LayerId; readonly id: string }
  | { readonly type: 'contribution'; readonly id: ContributionId };

export interface LayerSetting {
  readonly layerId: LayerId;
  readonly visible: boolean;
  /** 0–1. */
  readonly opacity: number;
}

export type PanelId =
  | PageId
  | 'layers'
  | 'proposal'
  | 'shapes'
  | 'green-blue'
  | 'gaps'
  | 'compare'
  | 'history'
  | 'checkpoints'
  | 'share'
  | 'print'
  | 'merge'
  | 'file'
  | 'settings'
  | 'help'
  | 'commands';

/** An indicator as the zones' colour, in one of its years. */
export interface IndicatorOnMap {
  readonly indicatorId: IndicatorId;
  readonly year: number;
}

/** Measures on their way into a proposal: those named into one to be chosen, or the other way. */
export type Taking = { readonly measureIds: readonly MeasureId[] } | { readonly into: ProposalId };

/** A merge of proposals that is being prepared: which, under what name, and what was chosen. */
export interface Merging {
  readonly proposalIds: readonly ProposalId[];
  readonly name: string;
  /** By duplicate and conflict: see `decide-merge`. */
  readonly choices: Readonly<Record<string, string>>;
}

export interface StrayFile {
  readonly file: File;
  readonly workspaceId: WorkspaceId;
  readonly place: LocalText;
}

export interface SpotsOnTrial {
  readonly proposalId: ProposalId;
  /** What was shown before, and is shown again when the spots are dropped. */
  readonly shownBefore: ProposalId | null;
  /** The plan just after they were put in: while it is this one, nothing else has changed. */
  readonly planVersion: number;
}

export interface Camera {
  readonly centre: LngLat;
  readonly zoom: number;
}

export type NoticeTone = 'info' | 'warning' | 'error';

/** A message to the person: a key of the dictionary with its values. */
export interface Notice {
  readonly id: number;
  readonly tone: NoticeTone;
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Offers undo of the latest edit beside the message. */
  readonly offersUndo: boolean;
  /** Offers to unlock the proposal that was in the way. */
  readonly unlocks?: ProposalId;
}

export type WorkspaceStatus =
  | { readonly status: 'loading'; readonly done: number; readonly total: number }
  | { readonly status: 'ready'; readonly workspace: LoadedWorkspace }
  | { readonly status: 'failed'; readonly reason: string };

/** The paths to walk on, from a file of the person's own: kept on the device, no part of the plan. */
export type NetworkStatus =
  | { readonly status: 'none' }
  /** `progress` is 0–1; null while it cannot be said. */
  | { readonly status: 'reading'; readonly name: string; readonly progress: number | null }
  /** `kept`: the device has confirmed that it will be here at the next visit. */
  | ({ readonly status: 'ready'; readonly kept: boolean } & PathNetwork)
  /** `reason`: a key `refused.<reason>` of the dictionary. */
  | {
      readonly status: 'failed';
      readonly name: string;
      readonly reason: string;
      readonly values: Notice['values'];
    };

/** State of this window only: not saved with the plan, not undoable. */
export interface Session {
  /** Who this window is for: what it may do is `capabilitiesOf` it. */
  readonly audience: Audience;
  readonly resident: ResidentSession;
  readonly workshop: WorkshopSession;
  readonly sheets: SheetsSession;
  readonly voting: VotingSession;
  /** Files of tables that are looked over before they come in. */
  readonly bringingIn: BringingIn | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly workspaceId: WorkspaceId;
  readonly workspace: WorkspaceStatus;
  /** The proposal on the map and on the board; null shows today alone. */
  readonly shownProposalId: ProposalId | null;
  readonly question: CoverageQuestion;
  readonly network: NetworkStatus;
  readonly tool: Tool;
  /** How lines and areas were drawn last: the next one is drawn so, too. */
  readonly drawMethods: Readonly<Record<'line' | 'area', DrawMethod>>;
  readonly typed: TypedSize | null;
  readonly staging: Staging | null;
  /** Counts the states of the gesture, so that an answer can say which it belongs to. */
  readonly gesture: number;
  readonly selection: Selection | null;
  /** Own measures selected beside the one in `selection`; empty while one or none is. */
  readonly alsoSelected: readonly MeasureId[];
  readonly aid: Aid | null;
  readonly pickList: PickList | null;
  /** The map was last touched by a finger: grips are then as large as one. */
  readonly byTouch: boolean;
  /** Where a finger hides what it drags or places, CSS pixels on the map; null: nowhere. */
  readonly fingerAt: readonly [x: number, y: number] | null;
  /** The tool that measuring interrupted, and that comes back after it. */
  readonly toolBefore: Tool | null;
  /** All kinds to choose from, or the plan's own ones to be changed. */
  readonly kindDialog: 'pick' | 'own' | null;
  /** Kinds that were drawn lately, the latest first. */
  readonly recentKinds: readonly KindOf[];
  readonly areaUnit: AreaUnit;
  /** Whether right angles and parallels are offered while drawing. */
  readonly guides: boolean;
  readonly comparison: ComparisonView | null;
  /** What the difference map tells: percentage points of a zone's people, or how many people. */
  readonly differenceUnit: DifferenceUnit;
  readonly hovered: Selection | null;
  readonly openPanel: PanelId | null;
  /** The page of the programme that is opened when one is asked for without saying which. */
  readonly latestPage: PageId;
  /** The calendar year that statuses, register, map and coverage are told for; null: as planned. */
  readonly year: number | null;
  /** The choice of a year lies at the foot of the map. */
  readonly isYearOpen: boolean;
  readonly registerFilter: RegisterFilter;
  readonly registerLayout: RegisterLayout;
  readonly contributions: ContributionsSession;
  /** The map shows no other measures than these; null: all of them. */
  readonly measuresAlone: readonly MeasureId[] | null;
  /** What was typed in a field and could not be taken as it is, by the field. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly matrixView: MatrixView;
  /** The goal that is open on its page. */
  readonly goalShown: GoalId | null;
  /** The indicator that is open on its page. */
  readonly indicatorShown: IndicatorId | null;
  /** The zones are coloured by it; null: they are not. */
  readonly indicatorOnMap: IndicatorOnMap | null;
  /** What the annual report is about and holds. */
  readonly report: ReportSettings;
  /** A file of statistics that is looked over before it is brought in. */
  readonly importing: Importing | null;
  /** Open behind the list of commands, and in front again when that is closed. */
  readonly panelBehind: PanelId | null;
  /** Ids of the commands that were chosen from the list lately, the latest first. */
  readonly recentCommands: readonly string[];
  /** The table of weights behind the blue-green factor. */
  readonly factorModel: FactorModelId;
  /** The place of people without that is outlined on the map: a `GapPlace.id`. */
  readonly gapInFocus: string | null;
  readonly taking: Taking | null;
  readonly merging: Merging | null;
  /** The proposal made of the best spots, while nobody has said to keep or to drop it. */
  readonly spotsOnTrial: SpotsOnTrial | null;
  /** Topmost first. */
  readonly layers: readonly LayerSetting[];
  /** Id of an outside basemap of config.json; null: our own ground, no foreign request. */
  readonly basemapId: string | null;
  readonly snapping: boolean;
  /** Crosshair drawing: on while the map is driven by keys. */
  readonly crosshair: boolean;
  readonly camera: Camera | null;
  /** Asks the map to go somewhere; the map clears it when it has set off. */
  readonly cameraRequest: CameraRequest | null;
  /** The number whose trail is open: of one zone or (null) of all of them, on one side. */
  readonly evidenceOf: { readonly zoneId: ZoneId | null; readonly side: CoverageSideName } | null;
  /** The home of the open trail that is looked at: see `evidenceKey`. */
  readonly evidenceHome: string | null;
  /** What became of everything in the plan file opened last, until it has been seen. */
  readonly fileReport: { readonly name: string; readonly report: PlanFileReport } | null;
  /** What residents sent, until it is taken in or left alone; null: nothing is being received. */
  readonly incoming: Incoming | null;
  /** A plan file of another place, until it is opened there or left alone. */
  readonly strayFile: StrayFile | null;
  /** Where the person wants to go, while it is asked whether the plan may be lost. */
  readonly leavingTo: Address | null;
  readonly notices: readonly Notice[];
  /** What a screen reader is told of the latest change: a key with values. */
  readonly announcement: { readonly key: string; readonly values: Notice['values'] } | null;
  readonly mapStatus: 'starting' | 'ready' | 'no-webgl' | 'lost' | 'failed';
  readonly config: AppConfig;
}

export interface CameraRequest {
  readonly centre?: LngLat;
  readonly zoom?: number;
  readonly bounds?: readonly [number, number, number, number];
}
