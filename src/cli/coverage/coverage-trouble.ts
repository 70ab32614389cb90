/** Something that keeps the command from answering, said to the person who gave it. */
export class CoverageTrouble extends Error {
  constructor(
    message: string,
    /** 1: the data or the disk; 2: the command was not given rightly. */
    readonly exitCode: 1 | 2,
  ) {
    super(message);
  }
}

/** Trouble with what was typed. */
export function usageTrouble(message: string): CoverageTrouble {
  return new CoverageTrouble(message, 2);
}

/** Trouble with a file. */
export function fileTrouble(file: string, message: string): CoverageTrouble {
  return new CoverageTrouble(`${file}: ${message}`, 1);
}
