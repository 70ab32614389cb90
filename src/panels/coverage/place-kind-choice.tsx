import { useMemo } from 'react';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { isPlaceKind, type PlaceKind, placeKindNames, placeKinds } from '../../domain/place.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { CheckList } from '../../ui/choice-list.tsx';
import styles from './place-kind-choice.module.css';

/** Kinds that a person can draw, whatever the place has. */
const drawnKinds: readonly PlaceKind[] = ['community-house', 'playground', 'culture-house'];

interface PlaceKindChoiceProps {
  readonly loaded: LoadedWorkspace;
  /** null: every kind. */
  readonly chosen: readonly PlaceKind[] | null;
  readonly onChange: (kinds: readonly PlaceKind[] | null) => void;
}

/** Which kinds of meeting place count, among those that are here; none chosen means all. */
export function PlaceKindChoice({ loaded, chosen, onChange }: PlaceKindChoiceProps) {
  const { t, language } = useText();
  const here = useMemo(() => kindsHere(loaded), [loaded]);
  const shown = placeKinds.filter((kind) => here.has(kind) || chosen?.includes(kind));
  return (
    <div>
      <CheckList
        label={t('question.placeKinds')}
        items={shown.map((id) => {
          const name = localText(placeKindNames[id], language);
          return { id, label: name.charAt(0).toLocaleUpperCase(language) + name.slice(1) };
        })}
        values={chosen ?? []}
        onChange={(kinds) => onChange(kinds.length === 0 ? null : kinds)}
        isInColumns
      />
      {chosen === null && <p className={styles.all}>{t('question.allKinds')}</p>}
    </div>
  );
}

function kindsHere({ workspace, layers }: LoadedWorkspace): ReadonlySet<PlaceKind> {
  const kinds = new Set<PlaceKind>(drawnKinds);
  for (const { id, targetKind } of workspace.layers) {
    const data = layers[id];
    if (targetKind !== 'meeting-place' || data?.status !== 'ready') continue;
    for (const { properties } of data.features) {
      if (isPlaceKind(properties['kind'])) kinds.add(properties['kind']);
    }
  }
  return kinds;
}
