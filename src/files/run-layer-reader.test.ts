import { describe, expect, it } from 'vitest';
import type { LngLatBounds } from '../geo/lng-lat.ts';
import { createLayerReader } from './run-layer-reader.ts';

const bounds: LngLatBounds = [10, 63, 11, 64];
const layer = (url: string) => ({ url, bytes: 100, bounds });
const nothing = { ok: true, value: [] } as const;

/** Readers as workers are: one that is ended answers nobody any more. */
function readers(answers: (url: string, attempt: number) => boolean) {
  const log: string[] = [];
  let started = 0;
  return {
    log,
    connect: () => {
      const attempt = ++started;
      let ended = false;
      return {
        read: async ({ url }: { url: string }) => {
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (!answers(url, attempt)) await new Promise(() => undefined);
          if (ended) await new Promise(() => undefined);
          return nothing;
        },
        onLost: () => undefined,
        end: () => {
          ended = true;
          log.push(`end ${attempt}`);
        },
      };
    },
  };
}

describe('reading layers away from the page', () => {
  it('uses one worker for all that go well', async () => {
    const { connect, log } = readers(() => true);
    const reader = createLayerReader(connect, 500);
    expect(await Promise.all(['a', 'b', 'c'].map((url) => reader.read(layer(url))))).toEqual([
      nothing,
      nothing,
      nothing,
    ]);
    reader.close();
    expect(log).toEqual(['end 1']);
  });

  it('names the one layer that hangs, and reads the others again', async () => {
    // The hanging file holds up the whole worker, as a loop in a parser does.
    const { connect, log } = readers((url, attempt) => url !== 'bad' && attempt > 1);
    const reader = createLayerReader(connect, 40);
    const [good, bad, other] = await Promise.all(
      ['good', 'bad', 'other'].map((url) => reader.read(layer(url))),
    );
    expect(good).toEqual(nothing);
    expect(other).toEqual(nothing);
    expect(bad).toEqual({ ok: false, reason: 'layer-too-slow' });
    reader.close();
    for (const worker of [1, 2, 3, 4]) expect(log).toContain(`end ${worker}`);
  });
});
