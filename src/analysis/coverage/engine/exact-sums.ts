/**
 * One running sum per part, kept in two numbers (the sum and what rounding took from it: Knuth's
 * TwoSum). A drag adds and subtracts cells thousands of times; a plain sum would drift away from
 * the answer a fresh engine gives, this one stays within the last bit of it in any order.
 */
export class ExactSums {
  private readonly high: Float64Array;
  private readonly low: Float64Array;

  constructor(count: number) {
    this.high = new Float64Array(count);
    this.low = new Float64Array(count);
  }

  add(index: number, value: number): void {
    const before = this.high[index];
    const after = before + value;
    const taken = after - before;
    this.high[index] = after;
    this.low[index] += before - (after - taken) + (value - taken);
  }

  clear(): void {
    this.high.fill(0);
    this.low.fill(0);
  }

  /** Writes every sum into `target`, which has one place per part. */
  writeTo(target: Float64Array): void {
    for (let i = 0; i < target.length; i++) target[i] = this.high[i] + this.low[i];
  }
}
