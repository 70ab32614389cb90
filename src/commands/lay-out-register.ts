import type { RegisterLayout } from '../domain/register-columns.ts';
import { appStore, updateSession } from '../state/app-store.ts';

/** Orders the register, hides columns of it, or has the map show just what it shows. */
export function layOutRegister(change: Partial<RegisterLayout>): void {
  const { registerLayout } = appStore.getState().session;
  updateSession({ registerLayout: { ...registerLayout, ...change } });
}
