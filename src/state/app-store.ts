import { createStore } from 'zustand/vanilla';
import type { Derived } from './derived.ts';
import type { DocumentState } from './document-state.ts';
import type { AppState } from './app-state.ts';
import { initialState } from './initial-state.ts';
import type { Session } from './session.ts';

/** The one store. In React, read it with `useStore(appStore, …)`. */
export const appStore = createStore<AppState>()(() => initialState());

/** Changes fields of the session; keeps identity when nothing changes, so nobody is woken. */
export function updateSession(change: Partial<Session>): void {
  appStore.setState((state) => {
    const session = merged(state.session, change);
    return session === state.session ? state : { ...state, session };
  });
}

/** Changes derived answers. */
export function updateDerived(change: Partial<Derived>): void {
  appStore.setState((state) => {
    const derived = merged(state.derived, change);
    return derived === state.derived ? state : { ...state, derived };
  });
}

/** Replaces fields of the document's projection. Only `state/document` calls this. */
export function projectDocument(change: Partial<DocumentState>): void {
  appStore.setState((state) => {
    const document = merged(state.document, change);
    return document === state.document ? state : { ...state, document };
  });
}

function merged<T extends object>(current: T, change: Partial<T>): T {
  for (const key of Object.keys(change) as (keyof T)[]) {
    if (!Object.is(current[key], change[key])) return { ...current, ...change };
  }
  return current;
}
