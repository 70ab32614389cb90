import type { LayerFeature, LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { WorkspaceLayer } from '../../domain/workspace.ts';
import type { SourceId } from '../../domain/ids.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Facts } from '../../ui/facts.tsx';
import { CardBody } from './card-body.tsx';
import { featureAttributes } from './feature-attributes.ts';
import { featureKindName } from '../../domain/feature-kind-name.ts';
import { sourceFacts } from './source-facts.tsx';

interface FeatureCardProps {
  readonly feature: LayerFeature;
  readonly layer: WorkspaceLayer;
  readonly loaded: LoadedWorkspace;
  readonly titleId: string;
}

/** A place or structure of the map, with every attribute its source gave it, as text. */
export function FeatureCard({ feature, layer, loaded, titleId }: FeatureCardProps) {
  const { t, language } = useText();
  const { properties } = feature;
  const layerName = localText(layer.title, language);
  const kind = featureKindName(properties['kind']);
  const kindName = kind ? localText(kind, language) : layerName;
  const name = properties['name'];
  const own = loaded.sources[properties['source'] as SourceId] ? properties['source'] : undefined;
  const sources = own ? [own as SourceId] : layer.source;
  const attributes = featureAttributes(properties, language);
  return (
    <CardBody
      titleId={titleId}
      sort={kind ? `${layerName} · ${kindName}` : layerName}
      title={typeof name === 'string' && name ? name : t('place.unnamed', { kind: kindName })}
    >
      {attributes.length > 0 && (
        <section>
          <h3>{t('place.details')}</h3>
          <Facts items={attributes} />
        </section>
      )}
      <Facts items={sourceFacts(sources, loaded, t, language)} />
      {layer.note && <p>{localText(layer.note, language)}</p>}
    </CardBody>
  );
}
