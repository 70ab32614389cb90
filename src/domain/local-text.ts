/** One text in the four languages of the interface. */
export type LocalText = {
  readonly nb: string;
  readonly nn: string;
  readonly sv: string;
  readonly en: string;
};
