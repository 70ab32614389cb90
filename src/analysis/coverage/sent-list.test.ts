import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListReceiver, ListSender } from './sent-list.ts';

interface Target {
  readonly id: string;
  readonly at: number;
}

const target = (id: string, at: number): Target => ({ id, at });

describe('a list sent as what changed', () => {
  it('sends one target when one of many has moved', () => {
    const sender = new ListSender<Target>();
    const many = Array.from({ length: 1_000 }, (_, i) => target(`t${i}`, i));
    expect(sender.send(many)).toEqual({ isWhole: true, gone: [], put: many });
    const moved = target('t500', -1);
    expect(sender.send(many.with(500, moved))).toEqual({ isWhole: false, gone: [], put: [moved] });
  });

  it('sends nothing of a list that is the same', () => {
    const sender = new ListSender<Target>();
    const list = [target('a', 1)];
    sender.send(list);
    expect(sender.send(list)).toEqual({ isWhole: false, gone: [], put: [] });
    expect(sender.send([...list])).toEqual({ isWhole: false, gone: [], put: [] });
  });

  it('arrives as it was sent, whatever came before', () => {
    const anyList = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), at: fc.nat(3) }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(fc.array(anyList, { maxLength: 12 }), (lists) => {
        const sender = new ListSender<Target>();
        const receiver = new ListReceiver<Target>();
        const byId = (list: readonly Target[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        for (const list of lists) {
          // Across threads nothing keeps its identity.
          const received = receiver.receive(structuredClone(sender.send(list)));
          expect(byId(received)).toEqual(byId(list));
        }
      }),
      { seed: 20_260_501, numRuns: 500 },
    );
  });
});
