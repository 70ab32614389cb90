import { everyMeasure, type RegisterFilter } from '../domain/register-filter.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Has the register show just the measures that this lets through, beside what is chosen already. */
export function filterRegister(change: Partial<RegisterFilter>): void {
  const { registerFilter } = appStore.getState().session;
  updateSession({ registerFilter: { ...registerFilter, ...change } });
}

/** Has the register show every measure. */
export function showWholeRegister(): void {
  updateSession({ registerFilter: everyMeasure });
}
