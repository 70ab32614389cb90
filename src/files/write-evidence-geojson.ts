import { evidenceRecords, type EvidenceFile } from './evidence-records.ts';

/**
 * A trail as a GeoJSON FeatureCollection (RFC 7946, WGS 84): one feature for each home and, after
 * it, one for the way from it to its target; `part` says which. Both have the columns of the CSV as
 * properties. What the file is about stands in the foreign member `about`.
 */
export function writeEvidenceGeojson(file: EvidenceFile): string {
  const records = evidenceRecords(file);
  const features = file.evidence.rows.flatMap(({ centre, nearest }, at): GeoJSON.Feature[] => {
    const home = { type: 'Point', coordinates: [...centre] } satisfies GeoJSON.Point;
    const properties = { ...records[at] };
    const way = nearest?.route ?? null;
    return [
      { type: 'Feature', properties: { part: 'home', ...properties }, geometry: home },
      ...(way === null
        ? []
        : [
            { type: 'Feature' as const, properties: { part: 'way', ...properties }, geometry: way },
          ]),
    ];
  });
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection",\n"about":${JSON.stringify(file.about)},\n"features":[\n${lines}\n]}\n`;
}
