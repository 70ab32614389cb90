/** How long the map may take to be there, and how often it is looked for. */
const longestMillis = 3_000;
const stepMillis = 100;

/**
 * Brings the map into sight, once the page has drawn what was asked for. `divider`: and puts the
 * focus on the line between the two maps of a comparison, so that keys move it.
 */
export function bringMap(focus: 'divider' | null = null, waited = 0): void {
  setTimeout(() => {
    const map = document.querySelector('[data-keys="map"]');
    const divider = map?.closest('[data-maps]')?.querySelector<HTMLElement>('[role="slider"]');
    if (focus === 'divider' && !divider && waited < longestMillis) {
      bringMap(focus, waited + stepMillis);
      return;
    }
    map?.scrollIntoView({ block: 'nearest' });
    if (focus === 'divider') divider?.focus({ preventScroll: true });
  }, stepMillis);
}
