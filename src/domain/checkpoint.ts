import type { CheckpointId } from './ids.ts';

/** The plan as it stood at a moment somebody gave a name, to return to or compare with. */
export interface Checkpoint {
  readonly id: CheckpointId;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** The plan's records as JSON text, without its checkpoints: see `checkpoint-content.ts`. */
  readonly content: string;
}
