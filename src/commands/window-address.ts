import { type Address, planAddress } from '../state/address.ts';
import { appStore } from '../state/app-store.ts';

/** The address of this window's screen, without a page or anything packed in it. */
export function windowAddress(): Extract<Address, { readonly view: 'plan' | 'presenter' }> {
  const { audience, workspaceId } = appStore.getState().session;
  return audience === 'presenter' ? { view: 'presenter', workspaceId } : planAddress(workspaceId);
}
