import { chooseComparisonMap } from '../../commands/choose-comparison-map.ts';
import type { ComparisonView } from '../../state/session.ts';
import { useText } from '../../text/use-text.ts';
import { Segmented } from '../../ui/segmented.tsx';

const maps: readonly ComparisonView['map'][] = ['one', 'swipe', 'side-by-side', 'difference'];

/** How the two stand on the map. */
export function CompareMap({ view }: { readonly view: ComparisonView }) {
  const { t } = useText();
  return (
    <Segmented
      label={t('compare.map')}
      value={view.map}
      onChange={chooseComparisonMap}
      items={maps.map((id) => ({ id, label: t(`compare.map.${id}`) }))}
    />
  );
}
