import { describe, expect, it } from 'vitest';
import { layerOrder, placeOfPart, sortLayers } from './layer-order.ts';
import type { LayerPart } from './layer-order.ts';

function drawn(part: LayerPart, id: string = part) {
  return { part, spec: { id, type: 'background' } } as const;
}

function order(...overlays: Parameters<typeof sortLayers>[0]): string[] {
  return sortLayers(overlays).map(({ id }) => id);
}

describe('the order of layers', () => {
  it('names every part once', () => {
    expect(new Set(layerOrder).size).toBe(layerOrder.length);
  });

  it('throws on a part that it does not name', () => {
    expect(() => placeOfPart('balloons.fill')).toThrow('balloons.fill');
  });

  it('lays whole overlays as the reader wants them, topmost first', () => {
    const parks = { rank: 0, layers: [drawn('green.line'), drawn('green.fill')] };
    const places = { rank: 1, layers: [drawn('places.dot')] };
    expect(order(parks, places)).toEqual(['places.dot', 'green.fill', 'green.line']);
  });

  it('keeps the ground below, names above and the hand on top, whatever the reader wants', () => {
    const hand = { rank: null, layers: [drawn('staging.line')] };
    const zones = { rank: 3, layers: [drawn('zones.label'), drawn('zones.line')] };
    const places = { rank: 0, layers: [drawn('places.symbol')] };
    const ground = { rank: null, layers: [drawn('ground.paper')] };
    expect(order(hand, zones, places, ground)).toEqual([
      'ground.paper',
      'zones.line',
      'places.symbol',
      'zones.label',
      'staging.line',
    ]);
  });
});
