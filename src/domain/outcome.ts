/**
 * What became of something a person asked for. Expected trouble is a value:
 * `reason` is a key of the dictionary under `refused.`, with its values.
 */
export type Outcome<Value = undefined> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly values?: Readonly<Record<string, string | number>>;
    };
