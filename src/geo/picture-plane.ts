import { eccentricitySquared, radiansPerDegree, semiMajorAxisMeters } from './ellipsoid.ts';
import type { LngLat } from './lng-lat.ts';

/** The ground as a picture of the map shows it, in metres east and north of its middle. */
export interface PicturePlane {
  readonly toMeters: (position: LngLat) => readonly [east: number, north: number];
  readonly toLngLat: (meters: readonly [east: number, north: number]) => LngLat;
}

interface Radii {
  /** Of the parallel: metres along it for each radian of longitude. */
  readonly parallel: number;
  /** Of curvature in the meridian: metres along it for each radian of latitude. */
  readonly meridian: number;
}

/**
 * The plane of a Web Mercator picture (EPSG method 1024) that is stretched in each direction so that
 * its middle is true to the WGS 84 ellipsoid: the map's own projection is a sphere's, 0.1 % off in
 * one direction at 63° N. Straight edges of the picture are parallels and meridians. Exact inverses
 * of one another. How far from true the rest is tells `scaleErrorOfPicture`.
 */
export function picturePlane([lng0, lat0]: LngLat): PicturePlane {
  const { parallel, meridian } = radiiAt(lat0);
  const northward = meridian * Math.cos(lat0 * radiansPerDegree);
  const start = mercator(lat0);
  return {
    toMeters: ([lng, lat]) => [
      (lng - lng0) * radiansPerDegree * parallel,
      (mercator(lat) - start) * northward,
    ],
    toLngLat: ([east, north]) => [
      lng0 + east / parallel / radiansPerDegree,
      Math.atan(Math.sinh(start + north / northward)) / radiansPerDegree,
    ],
  };
}

/**
 * The largest error of length anywhere in such a picture, as a share (0.001 is 1 m in a km), for
 * its height in metres. It grows from the middle, where there is none, to the northern and southern
 * edges.
 */
export function scaleErrorOfPicture(centre: LngLat, heightMeters: number): number {
  const plane = picturePlane(centre);
  const middle = radiiAt(centre[1]);
  const errors = [heightMeters / 2, -heightMeters / 2].flatMap((north) => {
    const [, lat] = plane.toLngLat([0, north]);
    const there = radiiAt(lat);
    const stretch = Math.cos(centre[1] * radiansPerDegree) / Math.cos(lat * radiansPerDegree);
    return [middle.parallel / there.parallel - 1, (middle.meridian / there.meridian) * stretch - 1];
  });
  return Math.max(...errors.map(Math.abs));
}

/** Pixels of a map picture are this much longer to the north than to the east, measured on the ground. */
export function pictureStretch([, lat]: LngLat): number {
  const { parallel, meridian } = radiiAt(lat);
  return (meridian * Math.cos(lat * radiansPerDegree)) / parallel;
}

/** Metres on the ground, along the parallel, under one of `pixels` round the whole globe. */
export function metersAlongParallel([, lat]: LngLat, pixels: number): number {
  return (2 * Math.PI * radiiAt(lat).parallel) / pixels;
}

function mercator(lat: number): number {
  return Math.asinh(Math.tan(lat * radiansPerDegree));
}

function radiiAt(lat: number): Radii {
  const sine = Math.sin(lat * radiansPerDegree);
  const flat = 1 - eccentricitySquared * sine * sine;
  return {
    parallel: (semiMajorAxisMeters * Math.cos(lat * radiansPerDegree)) / Math.sqrt(flat),
    meridian: (semiMajorAxisMeters * (1 - eccentricitySquared)) / flat ** 1.5,
  };
}
