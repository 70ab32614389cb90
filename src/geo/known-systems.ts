/** A reference system by its EPSG code: its usual name, and how proj4 writes it. */
export interface KnownSystem {
  readonly name: string;
  readonly definition: string;
}

const grs80 = '+ellps=GRS80 +units=m +no_defs';
const degrees = '+proj=longlat +datum=WGS84 +no_defs';

/** Codes in degrees. ETRS89 and its national forms differ from WGS 84 by less than a metre. */
const geographic: Readonly<Record<number, string>> = {
  4326: 'WGS 84',
  4979: 'WGS 84',
  4258: 'ETRS89',
  4937: 'ETRS89',
  5942: 'ETRS89 + NN2000',
  4619: 'SWEREF 99',
};

/** The local zones of SWEREF 99 by their central meridians; with heights 5846 and on. */
const swerefMeridians: Readonly<Record<number, [name: string, meridian: number]>> = {
  3007: ['12 00', 12],
  3008: ['13 30', 13.5],
  3009: ['15 00', 15],
  3010: ['16 30', 16.5],
  3011: ['18 00', 18],
  3012: ['14 15', 14.25],
  3013: ['15 45', 15.75],
  3014: ['17 15', 17.25],
  3015: ['18 45', 18.75],
  3016: ['20 15', 20.25],
  3017: ['21 45', 21.75],
  3018: ['23 15', 23.25],
};

const others: Readonly<Record<number, KnownSystem>> = {
  3006: { name: 'SWEREF 99 TM', definition: `+proj=utm +zone=33 ${grs80}` },
  3067: { name: 'ETRS-TM35FIN', definition: `+proj=utm +zone=35 ${grs80}` },
  3021: {
    name: 'RT 90 2.5 gon V',
    definition:
      '+proj=tmerc +lat_0=0 +lon_0=15.8082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel ' +
      '+towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m +no_defs',
  },
  3034: {
    name: 'ETRS89 / LCC Europe',
    definition: `+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 ${grs80}`,
  },
  3035: {
    name: 'ETRS89 / LAEA Europe',
    definition: `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${grs80}`,
  },
  3057: {
    name: 'ISN93 / Lambert 1993',
    definition: `+proj=lcc +lat_0=65 +lon_0=-19 +lat_1=64.25 +lat_2=65.75 +x_0=500000 +y_0=500000 ${grs80}`,
  },
  3857: {
    name: 'WGS 84 / Pseudo-Mercator',
    definition:
      '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m ' +
      '+nadgrids=@null +no_defs',
  },
};

/** Codes that say the same as another: with a height, which is ignored, or from before EPSG. */
const sameAs: Readonly<Record<number, number>> = {
  900913: 3857,
  102100: 3857,
  3902: 3067,
  3903: 3067,
  5845: 3006,
  7416: 25832,
  7417: 25833,
};

/**
 * The reference system of an EPSG code, or null when it is not among those pinned here: degrees
 * (WGS 84, ETRS89), UTM on both, the national systems of Norway (NTM), Sweden (SWEREF 99 TM and
 * its local zones, RT 90), Finland (TM35FIN, GK) and Iceland, the European ones and web Mercator;
 * those with heights as those without. Definitions: EPSG Geodetic Parameter Dataset. RT 90 is true
 * to about a metre, the others to less than a millimetre.
 */
export function knownSystem(epsgCode: number): KnownSystem | null {
  const code = withoutHeight(epsgCode);
  if (geographic[code] !== undefined) return { name: geographic[code], definition: degrees };
  if (others[code] !== undefined) return others[code];
  return universalMercator(code) ?? transverseMercator(code);
}

/** ETRS89 / UTM with NN2000 are 5971–5976, with NN54 6171–6176; NTM with NN2000 5945–5970. */
function withoutHeight(code: number): number {
  if (code >= 5971 && code <= 5976) return code - 5971 + 25831;
  if (code >= 6171 && code <= 6176) return code - 6171 + 25831;
  if (code >= 5945 && code <= 5970) return code - 5945 + 5105;
  if (code >= 5846 && code <= 5857) return code - 5846 + 3007;
  return sameAs[code] ?? code;
}

function universalMercator(code: number): KnownSystem | null {
  if (code >= 25828 && code <= 25838) {
    const zone = code - 25800;
    return { name: `ETRS89 / UTM ${zone}N`, definition: `+proj=utm +zone=${zone} ${grs80}` };
  }
  const north = code > 32600 && code <= 32660;
  const south = code > 32700 && code <= 32760;
  if (!north && !south) return null;
  const zone = code % 100;
  return {
    name: `WGS 84 / UTM ${zone}${north ? 'N' : 'S'}`,
    definition: `+proj=utm +zone=${zone} ${south ? '+south ' : ''}+datum=WGS84 +units=m +no_defs`,
  };
}

function transverseMercator(code: number): KnownSystem | null {
  const local = swerefMeridians[code];
  if (local !== undefined) return mercatorAt(`SWEREF 99 ${local[0]}`, 0, local[1], 150_000, 0);
  if (code >= 5105 && code <= 5130) {
    const zone = code - 5100;
    return mercatorAt(`ETRS89 / NTM ${zone}`, 58, zone + 0.5, 100_000, 1_000_000);
  }
  if (code >= 3873 && code <= 3885) {
    const zone = code - 3854;
    return mercatorAt(`ETRS89 / GK${zone}FIN`, 0, zone, zone * 1_000_000 + 500_000, 0);
  }
  return null;
}

function mercatorAt(
  name: string,
  latitude: number,
  meridian: number,
  falseEasting: number,
  falseNorthing: number,
): KnownSystem {
  const origin = `+lat_0=${latitude} +lon_0=${meridian} +k=1`;
  const shift = `+x_0=${falseEasting} +y_0=${falseNorthing}`;
  return { name, definition: `+proj=tmerc ${origin} ${shift} ${grs80}` };
}
