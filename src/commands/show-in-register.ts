import { everyMeasure, type RegisterFilter } from '../domain/register-filter.ts';
import { updateSession } from '../state/app-store.ts';
import { openPanel } from './open-panel.ts';

/** Opens the register with just the measures that the filter lets through. */
export function showInRegister(filter: Partial<RegisterFilter>): void {
  updateSession({ registerFilter: { ...everyMeasure, ...filter } });
  openPanel('register');
}
