import type { SourceId } from '../../domain/ids.ts';
import { isWaterKind } from '../../domain/is-water-kind.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { dataDate } from '../../text/data-date.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';

/** How the figures are worked out, of which data, and of which date these are. */
export function GreenMethod({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t } = useText();
  const { layers, residents, zoneSets } = loaded.workspace;
  const ofGreen = layers.filter(({ targetKind }) => targetKind === 'green-area');
  const ofWater = layers.filter(({ id }) => {
    const data = loaded.layers[id];
    return (
      data?.status === 'ready' &&
      data.features.some(({ properties }) => isWaterKind(properties['kind']))
    );
  });
  const zonesAreSimplified = zoneSets.some((set) => set.isDefault && set.generalised);
  return (
    <Disclosure title={t('board.methodTitle')}>
      <Facts
        items={[
          { label: t('green.method.how'), value: t('green.method.once') },
          {
            label: t('green.method.green'),
            value: (
              <>
                <p>{t('green.method.what')}</p>
                <p>{t('green.method.unknown')}</p>
                <Sources loaded={loaded} ids={ofGreen.flatMap(({ source }) => source)} />
              </>
            ),
          },
          {
            label: t('green.method.water'),
            value: <Sources loaded={loaded} ids={ofWater.flatMap(({ source }) => source)} />,
          },
          {
            label: t('evidence.residentsFrom'),
            value: (
              <>
                <p>{t('residentsRule.area.about')}</p>
                <Sources loaded={loaded} ids={residents?.source ?? []} />
              </>
            ),
          },
          ...(zonesAreSimplified
            ? [{ label: t('board.zone'), value: t('evidence.generalised') }]
            : []),
        ]}
      />
    </Disclosure>
  );
}

interface SourcesProps {
  readonly loaded: LoadedWorkspace;
  readonly ids: readonly SourceId[];
}

function Sources({ loaded, ids }: SourcesProps) {
  const { t, language } = useText();
  if (ids.length === 0) return t('board.unknown');
  return (
    <ul>
      {[...new Set(ids)].map((id) => {
        const source = loaded.sources[id];
        return (
          <li key={id}>
            {[
              localText(source.title, language),
              dataDate(source.date, t, language),
              localText(source.licence, language),
            ].join(' · ')}
          </li>
        );
      })}
    </ul>
  );
}
