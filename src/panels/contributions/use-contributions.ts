import { useDeferredValue, useMemo } from 'react';
import { contributionRows, type ContributionRow } from '../../commands/contribution-rows.ts';
import type { ContributionColumn } from '../../domain/contribution-columns.ts';
import { contributionStandings } from '../../domain/contribution-standing.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { contributionPasser } from '../../domain/passes-contribution.ts';
import type { AppState } from '../../state/app-state.ts';
import { appStore } from '../../state/app-store.ts';
import type { ContributionsSession } from '../../state/contributions-session.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { sortRows } from '../../ui/sort-rows.ts';
import { useStore } from '../../ui/use-store.ts';

/** The place that is open; null until it has been read. */
export function loadedPlace({ session }: AppState): LoadedWorkspace | null {
  return session.workspace.status === 'ready' ? session.workspace.workspace : null;
}

const none: readonly ContributionRow[] = [];

interface Contributions {
  readonly all: readonly ContributionRow[];
  /** Those that the filter lets through, in the order that is asked for. */
  readonly shown: readonly ContributionRow[];
  readonly look: ContributionsSession;
}

/** The lines of what was said, and those that are shown. */
export function useContributions(): Contributions {
  const { t, language } = useText();
  const loaded = useStore(appStore, loadedPlace);
  // Thousands of lines may come a moment after the map; the hand never waits for them.
  const plan = useDeferredValue(useStore(appStore, ({ document }) => document.plan));
  const look = useStore(appStore, ({ session }) => session.contributions);
  const { filter, sortedBy, descending } = look;
  const all = useMemo(
    () => (loaded ? contributionRows({ plan, loaded }, t) : none),
    [plan, loaded, t],
  );
  const passed = useMemo(() => {
    const passes = contributionPasser(filter);
    return all.filter((row) => passes(row.contribution, row.zoneId));
  }, [all, filter]);
  const shown = useMemo(
    () =>
      sortedBy === null
        ? passed
        : sortRows(passed, (row) => sortValue(row, sortedBy), !descending, localeTag[language]),
    [passed, sortedBy, descending, language],
  );
  return { all, shown, look };
}

function sortValue(row: ContributionRow, column: ContributionColumn): string | number | null {
  const { contribution: one } = row;
  switch (column) {
    case 'standing':
      return contributionStandings.indexOf(row.standing);
    case 'about':
      return row.about;
    case 'dots':
      return one.dots;
    default:
      return one[column] || null;
  }
}
