import type { FocusAreaId, SourceId } from './ids.ts';
import type { Words } from './words.ts';

/** What a programme works with (nb: satsingsområde, sv: målområde); its order is the programme's. */
export interface FocusArea {
  readonly id: FocusAreaId;
  readonly title: Words;
  readonly about: Words;
  readonly sources: readonly SourceId[];
}
