import { parseAddress } from '../state/address.ts';
import { followAddress } from '../commands/follow-address.ts';

/** Follows the address bar. Gives the function that stops it. */
export function listenForAddresses(): () => void {
  const onChange = () => followAddress(parseAddress(location.hash));
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
