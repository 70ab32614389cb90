/** Gives the person a text made here as a file: the browser saves it under the name. */
export function offerDownload(name: string, text: string, type: string): void {
  offerFile(name, new Blob([text], { type }));
}

/** Gives the person a file made here: the browser saves it under the name. */
export function offerFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob when the click returns; freeing it at once is too early in some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
