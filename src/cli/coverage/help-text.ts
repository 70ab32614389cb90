/** What --help prints. */
export const helpText = `Coverage: how much of each zone is within a distance of a target.

  npm run --silent coverage -- --zones FILE --targets FILE --distance METRES [options]

  --zones FILE            areas; one row each
  --targets FILE          points, lines or areas; may be given several times
  --distance METRES       exactly this far still counts as within
  --reach MODEL           straight (the default), barriers or network
  --barriers FILE         lines and areas that cannot be crossed, with --reach barriers
  --crossings FILE        points and lines where they can be crossed after all (4 m wide)
  --network FILE          paths to walk on, with --reach network: an OpenStreetMap extract
                          (.osm.pbf), or lines that meet where both have a corner
  --residents FILE        points or areas with a number of residents
  --residents-field NAME  the field with that number; given several times, their sum (a group:
                          --residents-field women_65 --residents-field men_65)
  --residents-rule RULE   area:  residents of an area lie evenly over it (default for areas)
                          point: all of them stand at its centre of gravity (default for points)
  --residents-spread FILE spread each area's residents over the homes in it, its sum kept; may be
                          given several times. Areas with building=… of a residential kind, a
                          floor area (floor_area, bruksareal …) or storeys (building:levels …)
                          are buildings, by floor area; other areas are residential land, where
                          no building is; natural=water is water. Else evenly over the area
  --zone-id FIELD         the field that names a zone; else id, name … where it tells all apart
  --min-area M2           only targets of this area or more
  --speed KMH             walking speed, for the minutes (5)
  --format FORMAT         csv, json or geojson; by the name of --out, else csv
  --out FILE              write there, whole or not at all; else to standard output
  --crs SYSTEM            reference system of files that declare none: EPSG:25832, +proj=…
  --verbose               name each feature that was repaired or skipped
  --help                  this

Files: GeoJSON, FlatGeobuf, Shapefile (.shp, with its .dbf, .prj and .cpg beside it).

Columns: zone, areaSquareMeters, coveredSquareMeters, coveredShare, residents, coveredResidents,
coveredResidentsShare, targets, coveredEstimated, meanDistanceMeters, medianDistanceMeters,
meanDistanceMinutes, beyondResidents, note. Areas are areas on the ellipsoid. A zone is answered by
itself: where zones overlap, each has its own answer, and targets outside a zone count when they
are near enough. A point on a border that two zones share is in one of them. "targets" counts those
whose centre of gravity is in the zone. Around barriers and along paths each point is answered
exactly, and areas by the points of a lattice within straight reach: coveredEstimated is true then.
Distances are those of the residents to the nearest target, looked for up to the distance asked for
and no less than 1,000 m: the mean is over those who have one, the minutes are that mean at --speed,
beyondResidents have none. Residents who lie over an area are asked on a lattice of 50 m. What
cannot be known is empty (null), never 0, and the note says why.

What was read, repaired and skipped is said on standard error. Exit status: 0 done, 1 a file could
not be read or written, 2 the command was not given rightly.
`;
