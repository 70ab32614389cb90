import { measureKinds, type KindGroup, type MeasureKind } from '../../domain/measure-kind.ts';

/** Kinds that are about the same stand together; each group has the words `sketch.group.<id>`. */
export interface PaletteGroup {
  readonly id: KindGroup;
  readonly kinds: readonly MeasureKind[];
}

const order: readonly KindGroup[] = ['places', 'green', 'play', 'ways', 'homes', 'services'];

/** Every kind that can be drawn, once, in the order of the catalogue. */
export const paletteGroups: readonly PaletteGroup[] = order.map((id) => ({
  id,
  kinds: measureKinds.filter(({ drawable, group }) => drawable && group === id),
}));

/** So many that one row holds them with the latest kind beside them; 0 stands among all kinds. */
const keys = '123456789m';

/** The kinds that are always at hand, in the order of their keys. */
export const kindsAtHand: readonly MeasureKind[] = measureKinds
  .filter(({ drawable, shortcut }) => drawable && shortcut !== null && keys.includes(shortcut))
  .toSorted((a, b) => keys.indexOf(a.shortcut ?? '') - keys.indexOf(b.shortcut ?? ''));
