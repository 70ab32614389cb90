import type { LastingCollection } from '../lasting-collections.ts';
import type { PlanCollection } from '../plan.ts';
import type { Words } from '../words.ts';

/** What became of something; each is a key `difference.<word>` of the dictionary. */
export type DifferenceWord =
  | 'planRenamed'
  | 'measureAdded'
  | 'measureRemoved'
  | 'measureMoved'
  | 'measureReshaped'
  | 'measureRenamed'
  | 'measureNoted'
  | 'measureStatus'
  | 'measureKind'
  | 'measureHomes'
  | 'measureCost'
  | 'measureDescribed'
  | 'measureFocus'
  | 'plannedChanged'
  | 'plannedReset'
  | 'measureIncluded'
  | 'measureExcluded'
  | 'measureOn'
  | 'measureOff'
  | 'listReordered'
  | 'proposalAdded'
  | 'proposalRemoved'
  | 'proposalRenamed'
  | 'proposalNoted'
  | 'proposalLocked'
  | 'proposalUnlocked'
  | 'proposalArchived'
  | 'proposalRestored'
  | 'proposalsReordered'
  | 'questionAdded'
  | 'questionRemoved'
  | 'questionRenamed'
  | 'questionChanged'
  | 'questionsReordered'
  | 'weightSet'
  | 'weightReset'
  | 'kindAdded'
  | 'kindRemoved'
  | 'kindChanged'
  | 'zoneRedrawn'
  | 'zoneReset'
  | 'programmeChanged'
  | 'programmeReset'
  | 'goalSaid'
  | 'goalRemoved'
  | 'goalChanged'
  | 'indicatorSaid'
  | 'indicatorRemoved'
  | 'indicatorChanged'
  | 'valuesChanged'
  | 'reportNoted'
  | 'proposalShared'
  | 'proposalUnshared'
  | 'measurePresented';

/** One thing that is otherwise in the later plan. */
export interface DifferenceLine {
  readonly word: DifferenceWord;
  /** Which record it is about. */
  readonly collection: Exclude<PlanCollection, LastingCollection | 'entries'>;
  readonly key: string;
  /** Its name, in the later plan where it is there; empty where it has none. */
  readonly title: Words;
  /** The proposal's name where it is about what a proposal lists. */
  readonly proposal?: string;
  /** What a name or a word was before, and what it is now. */
  readonly from?: string;
  readonly to?: string;
}
