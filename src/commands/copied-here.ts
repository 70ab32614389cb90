/** What was copied last on this page, for browsers that do not let a page read the clipboard. */
export const copiedHere = (() => {
  let copied: string | null = null;
  return {
    keep(text: string): void {
      copied = text;
    },
    text: (): string | null => copied,
  };
})();
