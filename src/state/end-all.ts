/** Makes of several functions that end something one that ends all of it. */
export function endAll(stops: readonly (() => void)[]): () => void {
  return () => {
    for (const stop of stops) stop();
  };
}
