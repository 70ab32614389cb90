/** Asks the device for files, as a file button does; nothing happens where none is chosen. */
export function askForFile(
  accept: string,
  onFiles: (first: File, ...others: readonly File[]) => void,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = accept === '';
  input.addEventListener('change', () => {
    const [first, ...others] = input.files ?? [];
    if (first) onFiles(first, ...others);
  });
  input.click();
}
