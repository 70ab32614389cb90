import { describe, expect, it } from 'vitest';
import { groupsOfZones } from './groups-of-zones.ts';
import type { ZoneSetInfo } from './workspace.ts';

const title = { nb: 'Kysten', nn: 'Kysten', sv: 'Kysten', en: 'The coast' };

function zoneSet(more: Partial<ZoneSetInfo>): ZoneSetInfo {
  return { isDefault: false, ...more } as ZoneSetInfo;
}

describe('the groups of the zones', () => {
  it('are those of the zone set in use', () => {
    const zoneSets = [zoneSet({}), zoneSet({ isDefault: true, groups: [{ id: 'coast', title }] })];
    expect(groupsOfZones({ zoneSets }).map(({ id }) => id)).toEqual(['coast']);
  });

  it('are none, and the same none each time, where the set has none', () => {
    const zoneSets = [zoneSet({ isDefault: true })];
    expect(groupsOfZones({ zoneSets })).toEqual([]);
    expect(groupsOfZones({ zoneSets })).toBe(groupsOfZones({ zoneSets: [] }));
  });
});
