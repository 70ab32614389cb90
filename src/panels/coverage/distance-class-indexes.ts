/** Places of the distance classes in an answer, the nearest first. */
export const distanceClassIndexes = [0, 1, 2, 3] as const;
