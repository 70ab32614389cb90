import { goTo } from '../../commands/go-to.ts';
import { select } from '../../commands/select.ts';
import { geometryBounds } from '../../domain/geometry-bounds.ts';
import { featureKindName } from '../../domain/feature-kind-name.ts';
import type { LayerId } from '../../domain/ids.ts';
import type { LayerFeature } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { localeTag } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Table, type TableColumn } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';

interface FeatureListDialogProps {
  readonly layerId: LayerId;
  readonly name: string;
  readonly features: readonly LayerFeature[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What a layer shows on the map, as a list: picking a line selects the thing and goes there. */
export function FeatureListDialog(props: FeatureListDialogProps) {
  const { layerId, name, features, isOpen, onClose } = props;
  const { t, language } = useText();
  const selection = useStore(appStore, (state) => state.session.selection);
  const kindOf = ({ properties }: LayerFeature) => {
    const kind = featureKindName(properties['kind']);
    return kind ? localText(kind, language) : '';
  };
  const nameOf = (feature: LayerFeature) => {
    const named = feature.properties['name'] ?? feature.properties['title'];
    return typeof named === 'string' && named !== ''
      ? named
      : t('place.unnamed', { kind: kindOf(feature) || name });
  };
  const columns: readonly TableColumn<LayerFeature>[] = [
    { id: 'name', label: t('layers.name'), cell: nameOf, sortBy: nameOf },
    { id: 'kind', label: t('layers.kind'), cell: kindOf, sortBy: kindOf },
  ];
  return (
    <Dialog
      title={t('layers.listOf', { layer: name })}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={onClose}
    >
      {features.length === 0 ? (
        <EmptyState title={t('layers.empty')} />
      ) : (
        <Table
          caption={t('layers.count', { count: features.length })}
          columns={columns}
          rows={features}
          keyOf={(feature) => feature.properties.id}
          locale={localeTag[language]}
          selectedKey={
            selection?.type === 'feature' && selection.layerId === layerId ? selection.id : null
          }
          onSelect={(feature) => {
            const bounds = geometryBounds(feature.geometry);
            select({ type: 'feature', layerId, id: feature.properties.id });
            if (bounds) goTo({ bounds });
            onClose();
          }}
          moreLabel={(number) => t('action.showMore', { number })}
        />
      )}
    </Dialog>
  );
}
