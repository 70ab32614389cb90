/**
 * The fields of a measure from the id, geometry and properties of a feature of a plan file, nothing
 * of which is sure yet: for `repairRecord` to judge.
 */
export function fieldsOfFeature(feature: {
  readonly id: unknown;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}): Readonly<Record<string, unknown>> {
  const {
    periodFrom,
    periodTo,
    homesOwned,
    homesCooperative,
    homesRented,
    homesMunicipal,
    ...rest
  } = feature.properties;
  const homes = [homesOwned, homesCooperative, homesRented, homesMunicipal];
  // Some programs move a feature's id among its properties; ours are texts, theirs may be numbers.
  const own = feature.id ?? feature.properties['id'];
  return {
    ...rest,
    id: typeof own === 'number' ? String(own) : own,
    geometry: feature.geometry ?? null,
    period: { from: periodFrom ?? null, to: periodTo ?? null },
    homes: homes.every((count) => (count ?? null) === null)
      ? null
      : {
          owned: homesOwned ?? 0,
          cooperative: homesCooperative ?? 0,
          rented: homesRented ?? 0,
          municipal: homesMunicipal ?? 0,
        },
  };
}
