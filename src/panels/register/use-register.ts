import { useDeferredValue, useMemo } from 'react';
import { registerRows, type RegisterRow } from '../../commands/register-rows.ts';
import { passesRegister } from '../../domain/passes-register.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { RegisterFilter } from '../../domain/register-filter.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import type { AppState } from '../../state/app-state.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';

/** The place that is open; null until it has been read. */
export function loadedPlace({ session }: AppState): LoadedWorkspace | null {
  return session.workspace.status === 'ready' ? session.workspace.workspace : null;
}

const none: readonly RegisterRow[] = [];

interface Register {
  readonly all: readonly RegisterRow[];
  /** Those that the filter lets through, in the order of the register. */
  readonly shown: readonly RegisterRow[];
  readonly filter: RegisterFilter;
}

/** The lines of the register, and those that are shown. */
export function useRegister(): Register {
  const { t, language } = useText();
  const loaded = useStore(appStore, loadedPlace);
  // A long register may come a moment after the map; the hand never waits for it.
  const plan = useDeferredValue(useStore(appStore, ({ document }) => document.plan));
  const programme = useStore(appStore, selectProgramme);
  const year = useStore(appStore, ({ session }) => session.year);
  const filter = useStore(appStore, ({ session }) => session.registerFilter);
  const all = useMemo(
    () => (loaded ? registerRows({ plan, loaded, programme, year }, t, language) : none),
    [plan, loaded, programme, year, t, language],
  );
  const shown = useMemo(() => all.filter((row) => passes(row, filter, year)), [all, filter, year]);
  return { all, shown, filter };
}

/** In a year a measure is asked for by the status that it has then. */
function passes(row: RegisterRow, filter: RegisterFilter, year: number | null): boolean {
  const { statuses, ...others } = filter;
  if (year !== null && statuses.length > 0) {
    return (
      row.status !== null &&
      statuses.includes(row.status) &&
      passesRegister(row.measure, { ...others, statuses: [] }, () => row.zones)
    );
  }
  return passesRegister(row.measure, filter, () => row.zones);
}
