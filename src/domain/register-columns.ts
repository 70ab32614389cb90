/** What the register tells of each measure, in the order of its columns. */
export const registerColumns = [
  'title',
  'kind',
  'status',
  'focusArea',
  'goals',
  'zones',
  'period',
  'money',
  'homes',
  'responsible',
  'proposals',
  'group',
] as const;

export type RegisterColumn = (typeof registerColumns)[number];

/** How the register is laid out: kept for this window. */
export interface RegisterLayout {
  /** null: in the order of the register. */
  readonly sortedBy: RegisterColumn | null;
  readonly descending: boolean;
  readonly hidden: readonly RegisterColumn[];
  /** Whether the map shows just the measures that the register shows. */
  readonly aloneOnMap: boolean;
}

export const plainRegister: RegisterLayout = {
  sortedBy: null,
  descending: false,
  hidden: ['goals', 'homes'],
  aloneOnMap: false,
};
