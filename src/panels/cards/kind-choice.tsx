import { changeKind } from '../../commands/change-kind.ts';
import { kindTakesGeometry } from '../../domain/drawn-shape.ts';
import { ownKindOf } from '../../domain/kind-name.ts';
import { measureKinds } from '../../domain/measure-kind.ts';
import type { Measure } from '../../domain/measure.ts';
import { ownKindsInOrder } from '../../domain/own-kinds-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';

interface KindChoiceProps {
  readonly measure: Measure;
  /** Of all sketches that are selected: whether they are of several kinds. Absent: of this one. */
  readonly isMixed?: boolean;
}

/** Another kind for what is selected: only those that can have its shape. */
export function KindChoice({ measure, isMixed }: KindChoiceProps) {
  const { t } = useText();
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const { kind, geometry } = measure;
  const ids = isMixed === undefined ? [measure.id] : undefined;
  const own = ownKindsInOrder({ kinds })
    .filter(({ like }) => kindTakesGeometry(like, geometry))
    .map(({ id, name, like }) => ({
      id: `own ${id}`,
      label: name,
      hint: t('kinds.like', { kind: t(`kind.${like}`), hint: t(`kindHint.${like}`) }),
      choose: () => changeKind(like, id, ids),
    }));
  const known = measureKinds
    .filter(({ id, drawable }) => id === kind || (drawable && kindTakesGeometry(id, geometry)))
    .map(({ id, group }) => ({
      id: String(id),
      group,
      label: t(`kind.${id}`),
      hint: t(`kindHint.${id}`),
      choose: () => changeKind(id, null, ids),
    }));
  const groups = [...new Set(known.map(({ group }) => group))];
  const ofPlan = ownKindOf(measure, kinds);
  return (
    <Select
      label={t('shapes.kind')}
      items={isMixed ? [{ id: 'mixed', label: t('several.mixed') }] : []}
      sections={[
        ...(own.length > 0 ? [{ title: t('sketch.group.own'), items: own }] : []),
        ...groups.map((group) => ({
          title: t(`sketch.group.${group}`),
          items: known.filter((one) => one.group === group),
        })),
      ]}
      value={isMixed ? 'mixed' : ofPlan ? `own ${ofPlan.id}` : kind}
      onChange={(id) => void [...own, ...known].find((one) => one.id === id)?.choose()}
    />
  );
}
