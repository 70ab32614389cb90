import type { LngLat, LngLatBounds } from '../geo/lng-lat.ts';
import type { ResidentsRule, TargetKind } from './coverage-question.ts';
import type { LayerId, SourceId, WorkspaceId, ZoneSetId } from './ids.ts';
import type { LocalText } from './local-text.ts';
import type { ResidentGroup } from './resident-groups.ts';

export type { LocalText };

/**
 * A place to plan, as `geodata/<id>/workspace.json` describes it. File names are relative to that
 * folder. Every feature of every file has the properties `id` (unique in the workspace) and
 * `source`; `name` and `kind` where it has them.
 */
export type Workspace = {
  readonly schema: 1;
  readonly id: WorkspaceId;
  readonly title: LocalText;
  readonly centre: LngLat;
  readonly bounds: LngLatBounds;
  readonly start: {
    readonly centre: LngLat;
    readonly zoom: number;
    /** What is open at the first visit beside the map; absent: coverage. */
    readonly page?: 'programme';
  };
  readonly zoneSets: readonly ZoneSetInfo[];
  readonly layers: readonly WorkspaceLayer[];
  readonly residents: ResidentsInfo | null;
  readonly programme: ProgrammeInfo | null;
  /** In which measures are priced: three letters of ISO 4217. Absent: amounts have no unit. */
  readonly currency?: string;
  readonly sources: readonly WorkspaceSource[];
};

/** One division of the place into zones. Exactly one set of a workspace is the default. */
export type ZoneSetInfo = {
  readonly id: ZoneSetId;
  readonly title: LocalText;
  readonly file: string;
  readonly source: readonly SourceId[];
  readonly idField: string;
  readonly nameField: string;
  readonly isDefault: boolean;
  /** Outlines are simplified: areas differ a little from the official ones. */
  readonly generalised: boolean;
  readonly note?: LocalText;
  /** The attribute with the group or groups (a list) that a zone belongs to; absent: none. */
  readonly groupField?: string;
  /** The groups in their order, for example the members of a cooperation. */
  readonly groups?: readonly ZoneGroup[];
};

export type ZoneGroup = { readonly id: string; readonly title: LocalText };

export type LayerGroup =
  | 'districts'
  | 'green-blue'
  | 'meeting-places'
  | 'barriers'
  | 'residents'
  | 'planned';

/** 'mixed' holds points, lines and areas together, and features with no geometry. */
export type LayerGeometry = 'point' | 'line' | 'area' | 'mixed';

export type WorkspaceLayer = {
  readonly id: LayerId;
  readonly group: LayerGroup;
  readonly title: LocalText;
  readonly geometry: LayerGeometry;
  readonly file: string;
  readonly source: readonly SourceId[];
  /** Switched on when the workspace is opened for the first time. */
  readonly visible: boolean;
  /** What its features count as in a coverage question; absent: never a target. */
  readonly targetKind?: TargetKind;
  /** File with the area the layer knows. Outside it is unknown, not empty. Absent: all zones. */
  readonly extent?: string;
  readonly note?: LocalText;
};

/**
 * How a file tells residents: at the point of an address, in the square cells of one grid, or as
 * totals of zones, which are spread over the homes in them.
 */
export type ResidentsForm = 'points' | 'cells' | 'zone-totals';

export type ResidentsInfo = {
  readonly file: string;
  /** Absent: cells. */
  readonly form?: ResidentsForm;
  /** Side of a cell; only with cells. */
  readonly cellMeters?: number;
  readonly cellIdField: string;
  readonly residentsField: string;
  /** Reference system in which the cells are true squares, for example EPSG:32633; with cells. */
  readonly cellCrs?: string;
  /** Absent, or a group that is absent: not known here. */
  readonly groups?: Readonly<Partial<Record<ResidentGroup, ResidentGroupInfo>>>;
  /** Where zone totals are spread; absent: evenly over each zone's land. */
  readonly spread?: SpreadInfo;
  /** Day of the count, as YYYY-MM-DD. */
  readonly date: string;
  readonly source: readonly SourceId[];
  readonly defaultRule: ResidentsRule;
};

/** Where the file tells one group of residents, or the dwellings. */
export type ResidentGroupInfo = {
  /** The group is the sum of these attributes. */
  readonly fields: readonly string[];
  /** Whom the group holds, in the source's own words: `0–5 år`, `65 år og eldre`. */
  readonly limits: LocalText;
};

/** What is known of where people live in the zones that totals are given for. */
export type SpreadInfo = {
  /** Files with buildings and residential land; `homeGround` says which feature is which. */
  readonly files: readonly string[];
  readonly source: readonly SourceId[];
};

/** Where the programme that the place is planned under is told: a `BundledProgramme`. */
export type ProgrammeInfo = {
  readonly file: string;
  /** Layer with the outlines of the programme's districts; null: its zones are its districts. */
  readonly districts: LayerId | null;
};

/** 'data' was copied or drawn into a file; 'reference' is a page or paper that facts were read from. */
export type SourceRole = 'data' | 'reference';

export type WorkspaceSource = {
  readonly id: SourceId;
  readonly role: SourceRole;
  readonly title: LocalText;
  readonly publisher: string;
  readonly licence: LocalText;
  readonly licenceUrl: string | null;
  /**
   * Date of the data: YYYY, YYYY-MM or YYYY-MM-DD, or an interval of two with '..' for an open end
   * (`2012/2017`, `../2019`: no later than 2019). Only a reference may have none.
   */
  readonly date: string | null;
  readonly url: string | null;
  /** What must stand on the map or beside the number. */
  readonly attribution: LocalText;
  /** What was done to the data before it was written here. */
  readonly processing: LocalText | null;
};
