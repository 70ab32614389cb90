"""Covered area of zones by GEOS through shapely 2, in several ways; called by geos-rival.ts.

Usage: geos-rival.py FOLDER. Reads the polygons that write-scene.ts wrote there, prints one JSON
object: versions, and for every way its seconds and the areas of the zones that were asked for.
Reading and making the geometries is not counted.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

import numpy as np
import shapely

folder = Path(sys.argv[1])


def numbers(name, kind):
    return np.fromfile(folder / name, dtype=kind)


def offsets(name):
    return numbers(name, np.uint32).astype(np.int64)


def coords(name):
    return numbers(name, np.float64).reshape(-1, 2)


targets = shapely.from_ragged_array(
    shapely.GeometryType.POLYGON,
    coords("targets-coords"),
    (offsets("targets-rings"), offsets("targets-polygons")),
)
zones = shapely.from_ragged_array(
    shapely.GeometryType.MULTIPOLYGON,
    coords("zones-coords"),
    (offsets("zones-rings"), offsets("zones-polygons"), offsets("zones-items")),
)
sample = offsets("sample")
usual_sample = offsets("usual-sample")
asks = json.loads((folder / "asks.json").read_text())

# What is not valid would stop GEOS; mended before the clock starts.
for polygons in (targets, zones):
    bad = ~shapely.is_valid(polygons)
    polygons[bad] = shapely.make_valid(polygons[bad])


def parts_of(near, count):
    """Where the pairs of each zone begin and end, pairs being in the order of the zones."""
    return np.searchsorted(near, np.arange(count + 1))


def pairs(asked, tree):
    near, target = tree.query(asked)
    order = np.argsort(near, kind="stable")
    return near[order], target[order]


def unite_then_cut(asked, tree):
    near, target = pairs(asked, tree)
    starts = parts_of(near, len(asked))
    unions = np.array(
        [
            shapely.union_all(targets[target[starts[at] : starts[at + 1]]])
            for at in range(len(asked))
        ],
        dtype=object,
    )
    return shapely.area(shapely.intersection(asked, unions))


def unite_everything(asked, tree):
    """One union of all, taken apart again, and every zone cut with the parts near it."""
    parts = shapely.get_parts(shapely.union_all(targets))
    near, part = shapely.STRtree(parts).query(asked)
    areas = np.zeros(len(asked))
    np.add.at(areas, near, shapely.area(shapely.intersection(asked[near], parts[part])))
    return areas


def overlay_then_dissolve(asked, tree):
    """As data frames of shapes do it: cut every pair, unite the pieces of each zone."""
    near, target = tree.query(asked, predicate="intersects")
    order = np.argsort(near, kind="stable")
    near, target = near[order], target[order]
    pieces = shapely.intersection(asked[near], targets[target])
    starts = parts_of(near, len(asked))
    unions = np.array(
        [shapely.union_all(pieces[starts[at] : starts[at + 1]]) for at in range(len(asked))],
        dtype=object,
    )
    return shapely.area(unions)


def covered_whole_first(asked, tree):
    """Zones inside one target need no overlay; of the others, targets that only touch are left out."""
    shapely.prepare(asked)
    near, target = tree.query(asked, predicate="intersects")
    order = np.argsort(near, kind="stable")
    near, target = near[order], target[order]
    areas = shapely.area(asked)
    whole = np.zeros(len(asked), dtype=bool)
    whole[near[shapely.contains_properly(targets[target], asked[near])]] = True
    starts = parts_of(near, len(asked))
    rest = np.flatnonzero(~whole)
    unions = np.array(
        [shapely.union_all(targets[target[starts[at] : starts[at + 1]]]) for at in rest],
        dtype=object,
    )
    if len(rest) > 0:
        areas[rest] = shapely.area(shapely.intersection(asked[rest], unions))
    return areas


def box_then_unite(asked, tree):
    """Targets cut to the zone's box, which is quick, before they are united."""
    near, target = pairs(asked, tree)
    starts = parts_of(near, len(asked))
    boxes = shapely.bounds(asked)
    unions = np.array(
        [
            shapely.union_all(
                shapely.clip_by_rect(targets[target[starts[at] : starts[at + 1]]], *boxes[at])
            )
            for at in range(len(asked))
        ],
        dtype=object,
    )
    return shapely.area(shapely.intersection(asked, unions))


def measured(way, areas, asked, seconds):
    return {
        "way": way,
        "seconds": seconds,
        "zones": [int(zone) for zone in asked],
        "areas": [float(area) for area in areas],
    }


def timed(way, asked_zones):
    """Seconds for all zones, and the areas of those asked for. The tree is made once for all."""
    start = perf_counter()
    tree = shapely.STRtree(targets)
    before = perf_counter() - start
    areas = way(zones[asked_zones], tree)
    seconds = perf_counter() - start - before
    if way is unite_everything:
        return before + seconds, areas
    return before + seconds * len(zones) / len(asked_zones), areas


# Every way on few zones, the quickest then on all that are asked for.
ways = [unite_then_cut, covered_whole_first, box_then_unite]
if asks["everything"]:
    ways.append(unite_everything)
trial = sample[:: max(1, len(sample) // 60)]
for way in ways:
    timed(way, trial)
quickest = min(ways, key=lambda way: min(timed(way, trial)[0] for _ in range(asks["runs"])))
results = []
for way, asked_zones in ((quickest, sample), (overlay_then_dissolve, usual_sample)):
    runs = [timed(way, asked_zones) for _ in range(asks["runs"])]
    seconds = sorted(run[0] for run in runs)[len(runs) // 2]
    results.append(measured(way.__name__, runs[0][1], asked_zones, seconds))

version = ".".join(str(part) for part in shapely.geos_version)
json.dump({"shapely": shapely.__version__, "geos": version, "results": results}, sys.stdout)
