import type { Derived } from './derived.ts';
import type { DocumentState } from './document-state.ts';
import type { Session } from './session.ts';

/** The three kinds of state: what is kept, what is this window's, and what is worked out. */
export interface AppState {
  readonly document: DocumentState;
  readonly session: Session;
  readonly derived: Derived;
}
