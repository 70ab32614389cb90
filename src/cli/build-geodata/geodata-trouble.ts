/** What keeps a workspace from being built: where it stands and why. */
export interface GeodataTrouble {
  readonly file: string;
  /** Id of the feature, or its number in the file where it has no usable id. */
  readonly feature: string | null;
  readonly reason: string;
}

/** One line for a terminal: file, feature and reason. */
export function troubleLine({ file, feature, reason }: GeodataTrouble): string {
  return feature === null ? `${file}: ${reason}` : `${file}: ${feature}: ${reason}`;
}
