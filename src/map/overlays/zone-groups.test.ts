import { describe, expect, it } from 'vitest';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { lookOf } from '../look.ts';
import { darkPalette } from '../palette.ts';
import { zoneGroupLayers, zoneGroupLegend, zoneGroupSources } from './zone-groups.ts';

const words = (text: string) => ({ nb: text, nn: text, sv: text, en: text });
const inland = { id: 'inland', title: words('Inland') };
const coast = { id: 'coast', title: words('Coast') };

function zone(id: string, west: number, ...groups: readonly string[]): Zone {
  const ring = [
    [west, 63],
    [west + 1, 63],
    [west + 1, 64],
    [west, 64],
    [west, 63],
  ];
  return {
    id,
    name: id,
    groups,
    geometry: { type: 'Polygon', coordinates: [ring] },
  } as unknown as Zone;
}

const zones = [
  zone('Oppdal', 9, 'inland'),
  zone('Hitra', 8, 'coast'),
  zone('Selbu', 11, 'coast', 'inland'),
  zone('Oslo', 10),
];

describe('the groups of zones on the map', () => {
  it('hold every member, one of two groups twice, and no zone of none', () => {
    const { 'zone-groups': drawn } = zoneGroupSources(zones, [inland, coast], 'nb');
    const members = drawn.features.map(({ properties }): unknown => [
      properties?.['group'],
      properties?.['id'],
    ]);
    expect(members).toEqual([
      ['inland', 'Oppdal'],
      ['inland', 'Selbu'],
      ['coast', 'Hitra'],
      ['coast', 'Selbu'],
    ]);
  });

  it('are named once, in the zone in their middle', () => {
    const around = [zone('Frøya', 8, 'coast'), zone('Osen', 11, 'coast')];
    const middle = zone('Rissa', 9.6, 'coast');
    const drawn = zoneGroupSources([...around, middle], [inland, coast], 'nb');
    const named = drawn['zone-groups.names'].features.map(({ properties }): unknown[] => [
      properties?.['id'],
      properties?.['name'],
    ]);
    expect(named).toEqual([[middle.id, 'Coast']]);
  });

  it('have borders of their own kind, not only a colour', () => {
    const layers = zoneGroupLayers(lookOf('light', 1, 'nb'), 8);
    const dashOf = (part: string) => {
      const spec = layers.find((layer) => layer.part === part)?.spec;
      return spec?.type === 'line' ? spec.paint?.['line-dasharray'] : null;
    };
    expect(dashOf('zone-groups.line')).toBeUndefined();
    expect(dashOf('zone-groups.dashed')).toHaveLength(2);
  });

  it('are told with how many belong to them, as they are drawn', () => {
    const [first, second] = zoneGroupLegend(darkPalette, zones, [inland, coast]);
    expect(first.label).toEqual({ text: words('Inland (2)') });
    expect(second.label).toEqual({ text: words('Coast (2)') });
    expect(first.swatch).toMatchObject({ dash: null, isDotted: false });
    expect(second.swatch).toMatchObject({ isDotted: true });
  });
});
