import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OrderedList } from './ordered-list.ts';

it('keeps the order that a plain array keeps', () => {
  const steps = fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(2)), { maxLength: 200 });
  fc.assert(
    fc.property(steps, (list) => {
      const ordered = new OrderedList(100);
      const plain: number[] = [];
      for (const [item, at, kind] of list) {
        const place = plain.indexOf(item);
        const there = plain.length > 0 ? plain[at % plain.length] : -1;
        if (place >= 0) {
          ordered.remove(item);
          plain.splice(place, 1);
        } else if (kind === 0 && there >= 0) {
          ordered.replace(there, item);
          plain[plain.indexOf(there)] = item;
        } else {
          const previous = kind === 1 ? -1 : there;
          ordered.insertAfter(item, previous);
          plain.splice(plain.indexOf(previous) + 1, 0, item);
        }
        plain.forEach((known, i) => {
          expect(ordered.next(known)).toBe(plain[i + 1] ?? -1);
          expect(ordered.previous(known)).toBe(plain[i - 1] ?? -1);
        });
        for (const count of [0, 1, plain.length >> 1, plain.length]) {
          const found = ordered.lastWhere((known) => plain.indexOf(known) < count);
          expect(found).toBe(count === 0 ? -1 : (plain[count - 1] ?? -1));
        }
      }
    }),
    { seed: 8, numRuns: 150 },
  );
});
