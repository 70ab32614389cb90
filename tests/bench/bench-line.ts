/** One measured thing: what it is, the number, its unit, and what it is held against. */
export type BenchLine = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
};
