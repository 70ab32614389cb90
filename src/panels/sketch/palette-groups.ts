import { measureKinds, type MeasureKind } from '../../domain/measure-kind.ts';

/** Kinds that are about the same stand together; each group has the words `sketch.group.<id>`. */
export interface PaletteGroup {
  readonly id: 'places' | 'green' | 'ways' | 'notes';
  readonly kinds: readonly MeasureKind[];
}

/** A way down to the water is a way. */
const groupOfFamily: Readonly<Record<MeasureKind['family'], PaletteGroup['id']>> = {
  meeting: 'places',
  green: 'green',
  way: 'ways',
  blue: 'ways',
  note: 'notes',
  other: 'notes',
};

const order: readonly PaletteGroup['id'][] = ['places', 'green', 'ways', 'notes'];

/** Every kind that can be drawn, once, in the order of the catalogue and so of the keys. */
export const paletteGroups: readonly PaletteGroup[] = order.map((id) => ({
  id,
  kinds: measureKinds.filter(({ drawable, family }) => drawable && groupOfFamily[family] === id),
}));
