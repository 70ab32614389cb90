/** The records of a CSV file (RFC 4180, no line ends within cells), by the names in its head. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...records] = text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map(cellsOf);
  return records.map((cells) => {
    if (cells.length !== head.length) throw new Error(`Not ${head.length} cells: ${cells.join()}`);
    return Object.fromEntries(head.map((name, at) => [name, cells[at]]));
  });
}

function cellsOf(line: string): readonly string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  );
}
