/**
 * A new address is a new beginning where nothing is open that could be lost. Gives the function
 * that stops it.
 */
export function reloadAtNewAddress(): () => void {
  const onChange = () => location.reload();
  window.addEventListener('hashchange', onChange, { once: true });
  return () => window.removeEventListener('hashchange', onChange);
}
