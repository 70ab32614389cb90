import type { MeasureKindId } from '../../domain/measure-kind.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { paletteGroups } from './palette-groups.ts';

interface LikenessChoiceProps {
  readonly value: MeasureKindId;
  readonly onChange: (kind: MeasureKindId) => void;
}

/** The kind of the catalogue whose assumptions are taken over, each with what it does. */
export function LikenessChoice({ value, onChange }: LikenessChoiceProps) {
  const { t } = useText();
  return (
    <Select
      label={t('kinds.isLike')}
      sections={paletteGroups.map(({ id, kinds }) => ({
        title: t(`sketch.group.${id}`),
        items: kinds.map((kind) => ({
          id: kind.id,
          label: t(`kind.${kind.id}`),
          hint: t(`kindHint.${kind.id}`),
        })),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
