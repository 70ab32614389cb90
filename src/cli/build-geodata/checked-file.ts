import type { GeodataTrouble } from './geodata-trouble.ts';

/** How one file came through: what was read and how much of it may be built. */
export interface CheckedFile {
  readonly file: string;
  readonly read: number;
  readonly kept: number;
  readonly troubles: readonly GeodataTrouble[];
}
