/** Tempe and Sorgenfri, west, south, east, north. */
const tempe = [10.39, 63.4, 10.402, 63.412] as const;
const [columns, rows] = [12, 16];

/** Numbers from 0 to 1, the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A grid of streets with every tenth block missing, made up for this test. */
function streetGrid(): readonly (readonly GeoJSON.Position[])[] {
  const [west, south, east, north] = tempe;
  const random = seeded(7);
  const corner = (column: number, row: number): GeoJSON.Position => [
    west + ((east - west) * column) / columns,
    south + ((north - south) * row) / rows,
  ];
  const blocks: GeoJSON.Position[][] = [];
  for (let column = 0; column <= columns; column++) {
    for (let row = 0; row <= rows; row++) {
      if (column < columns) blocks.push([corner(column, row), corner(column + 1, row)]);
      if (row < rows) blocks.push([corner(column, row), corner(column, row + 1)]);
    }
  }
  return blocks.filter(() => random() > 0.1);
}

/** The grid's streets, each from one corner to the next. */
export const streets = streetGrid();

/** The grid as a person's own file, with two features in it that are no paths of the place. */
export function streetGridFile(): ChosenFile {
  const lines = streets.map((coordinates) => ({ type: 'LineString', coordinates }));
  const well = { type: 'Point', coordinates: [10.395, 63.405] };
  const faraway = {
    type: 'LineString',
    coordinates: [
      [8.6, 49.4],
      [8.7, 49.4],
    ],
  };
  const features = [...lines, well, faraway].map((geometry) => ({
    type: 'Feature',
    properties: {},
    geometry,
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return {
    name: 'gater i Tempe.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  };
}

/** A file as one chooses it in a dialog. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
