import type { nb } from './nb.ts';

/** A dictionary: the same keys in every language. */
export type Dictionary = Readonly<Record<keyof typeof nb, string>>;

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

/** A key as code names it: a key with plural forms is named without them. */
export type TextKey = WithoutPlural<keyof typeof nb>;

/** Values for the places in a text; `count` also decides the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;
