/** Gives the map the focus once the dialog has given its own back: a tool's keys are heard there. */
export function focusMap(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[data-keys="map"] canvas')?.focus(), 50);
}
