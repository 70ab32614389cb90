/** Who a window is for. */
export const audiences = ['planner', 'resident', 'presenter', 'wall'] as const;

export type Audience = (typeof audiences)[number];

/** What a window may do and may show. */
export interface Capabilities {
  /** Change the plan. */
  readonly canEdit: boolean;
  /** See proposals that are not shared, and what is only in them. */
  readonly canSeeDrafts: boolean;
  /** See notes that were written for planners, or for the presenter. */
  readonly canSeeNotes: boolean;
  /** See contributions that are hidden, or that nobody has looked at yet. */
  readonly canSeeHidden: boolean;
  /** Say something: a contribution that stays on the device until it is sent. */
  readonly canComment: boolean;
  /** Decide what the wall shows. */
  readonly canLead: boolean;
  /** Type and targets are large. */
  readonly isLarge: boolean;
}

const nothing: Capabilities = {
  canEdit: false,
  canSeeDrafts: false,
  canSeeNotes: false,
  canSeeHidden: false,
  canComment: false,
  canLead: false,
  isLarge: false,
};

const planning = { canEdit: true, canSeeDrafts: true, canSeeNotes: true, canSeeHidden: true };

const byAudience: Readonly<Record<Audience, Capabilities>> = {
  planner: { ...nothing, ...planning },
  presenter: { ...nothing, ...planning, canLead: true, isLarge: true },
  resident: { ...nothing, canComment: true, isLarge: true },
  wall: { ...nothing, isLarge: true },
};

/** What a window of the audience may do. */
export function capabilitiesOf(audience: Audience): Capabilities {
  return byAudience[audience];
}
