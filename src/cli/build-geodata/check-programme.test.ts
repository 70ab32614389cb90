import { describe, expect, it } from 'vitest';
import { blankProgramme } from '../../domain/blank-programme.ts';
import type { BundledProgramme } from '../../domain/bundled-programme.ts';
import type { FocusAreaId, IndicatorId, SourceId, ZoneId } from '../../domain/ids.ts';
import type { Indicator, Observation } from '../../domain/indicator.ts';
import { checkProgramme } from './check-programme.ts';

const lia = 'zone-lia' as ZoneId;
const census = 'ref-census' as SourceId;
const ground = { sources: [{ id: census }], zoneIds: new Set([lia]) };

const population: Indicator = {
  id: 'population' as IndicatorId,
  title: { nb: 'Folketall', nn: 'Folketal', sv: 'Folkmängd', en: 'Population' },
  definition: '',
  unit: '',
  decimals: 0,
  better: 'neither',
  role: null,
  breaks: [],
  focusArea: null,
  sources: [census],
  origin: '',
  order: 'a0',
};

const counted: Observation = {
  indicatorId: population.id,
  zoneId: lia,
  year: 2024,
  value: 812,
  upTo: null,
  status: 'measured',
  note: '',
  sources: [census],
  origin: '',
};

const sound: BundledProgramme = {
  programme: { ...blankProgramme('Lia'), zones: [lia] },
  goals: [],
  indicators: [population],
  observations: [counted],
  areas: [{ id: 'area-town' as ZoneId, title: 'Byen', zones: [lia], note: '' }],
};

function reasons(change: Partial<BundledProgramme>): readonly string[] {
  const { troubles } = checkProgramme('programme.json', { ...sound, ...change }, ground);
  return troubles.map(({ feature, reason }) => `${feature}: ${reason}`);
}

describe('checkProgramme', () => {
  it('lets a sound programme through and counts what it read', () => {
    const checked = checkProgramme('programme.json', sound, ground);
    expect(checked).toEqual({ file: 'programme.json', read: 4, kept: 4, troubles: [] });
  });

  it('takes a value of a zone or of a reference area, and of nothing else', () => {
    expect(reasons({ observations: [{ ...counted, zoneId: 'area-town' as ZoneId }] })).toEqual([]);
    expect(reasons({ observations: [{ ...counted, zoneId: 'zone-atlantis' as ZoneId }] })).toEqual([
      'observations[0] population zone-atlantis 2024: zone-atlantis is neither a zone nor a reference area',
    ]);
  });

  it('asks for a source of every value that is no example', () => {
    expect(reasons({ observations: [{ ...counted, sources: [] }] })).toEqual([
      'observations[0] population zone-lia 2024: has no source and is no example',
    ]);
    expect(
      reasons({ observations: [{ ...counted, sources: [], status: 'illustrative' }] }),
    ).toEqual([]);
  });

  it('knows every source by its name, at whatever depth', () => {
    const role = { id: 'town', name: 'Byen', does: '', sources: ['ref-rumour' as SourceId] };
    expect(reasons({ programme: { ...sound.programme, roles: [role] } })).toEqual([
      'programme: source "ref-rumour" is not in sources.json',
    ]);
  });

  it('asks for a text in all four languages, or in none', () => {
    const title = { nb: 'Folketall', nn: '', sv: 'Folkmängd', en: '' };
    expect(reasons({ indicators: [{ ...population, title }] })).toEqual([
      'indicators[0] population: title is not told in nn, en',
    ]);
    const nothing = { nb: '', nn: '', sv: '', en: '' };
    expect(reasons({ indicators: [{ ...population, definition: nothing }] })).toEqual([]);
  });

  it('refuses a focus area, a zone and a reference area that do not hold together', () => {
    expect(
      reasons({ indicators: [{ ...population, focusArea: 'growth' as FocusAreaId }] }),
    ).toEqual(['indicators[0] population: focus area growth is not in the programme']);
    expect(
      reasons({ programme: { ...sound.programme, zones: ['zone-atlantis' as ZoneId] } }),
    ).toEqual(['programme: zone zone-atlantis does not exist']);
    expect(reasons({ areas: [{ ...sound.areas[0], id: lia }] })).toEqual([
      'areas[0] zone-lia: is a zone, and no reference area',
    ]);
  });
});
