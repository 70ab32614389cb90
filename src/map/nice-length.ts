const earthCircumferenceMeters = 40_075_016.686;
const tilePixels = 512;

/** Metres on the ground under one CSS pixel, at a latitude and zoom of the map. */
export function metersPerPixel(latitude: number, zoom: number): number {
  const world = earthCircumferenceMeters * Math.cos((latitude * Math.PI) / 180);
  return world / (tilePixels * 2 ** zoom);
}

/** The longest of 1, 2 and 5 times a power of ten that is no longer than `meters`. */
export function niceLength(meters: number): number {
  const power = 10 ** Math.floor(Math.log10(meters));
  const times = meters / power;
  return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
}
