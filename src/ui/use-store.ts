import { useSyncExternalStore } from 'react';

interface ReadableStore<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * One value of a store; the component is drawn again when it changes.
 * The selector must give the same reference for the same state.
 */
export function useStore<State, Value>(
  store: ReadableStore<State>,
  select: (state: State) => Value,
): Value {
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}
