import type { LayerId } from '../../domain/ids.ts';
import type { StepChart } from '../../domain/workshop-step.ts';
import { appLayerIds } from '../../map/app-layer-ids.ts';
import { overlayLegend } from '../../map/catalogue.ts';
import type { LegendEntry, LegendLabel } from '../../map/swatch.ts';
import { appStore } from '../../state/app-store.ts';
import { wallNumbers } from '../../state/select-wall-numbers.ts';
import { selectIndicatorOnMap } from '../../state/select-indicator-on-map.ts';
import { workspaceRead } from '../../state/workspace-read.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { LegendSwatch } from '../../ui/legend-swatch.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './wall-legend.module.css';

/** What colours the ground, the most telling first: one of them is explained. */
const explained: readonly LayerId[] = [
  appLayerIds.indicator,
  appLayerIds.coverageZones,
  appLayerIds.gapSurface,
  appLayerIds.contributionHeat,
  appLayerIds.coveredArea,
];

/** Goes first where the room looks at what was said. */
const said: readonly LayerId[] = [appLayerIds.contributions];

/** What the colours on the map mean, in words. */
export function WallLegend({ chart }: { readonly chart: StepChart }) {
  const { t, language } = useText();
  const loaded = useStore(appStore, workspaceRead);
  const layers = useStore(appStore, ({ session }) => session.layers);
  const question = useStore(appStore, ({ session }) => session.question);
  const isProposal = useStore(appStore, ({ session }) => session.shownProposalId !== null);
  const indicator = useStore(appStore, selectIndicatorOnMap);
  const numbers = useStore(appStore, wallNumbers);
  if (!loaded) return null;
  const isShown = (id: LayerId) =>
    layers.some(({ layerId, visible }) => layerId === id && visible) &&
    (id !== appLayerIds.indicator || indicator !== null);
  const layerId = [...(chart === 'contributions' ? said : []), ...explained].find(isShown);
  const { targetKind } = question;
  const entries: readonly LegendEntry[] = layerId
    ? overlayLegend(layerId, { loaded, tone: 'projector', targetKind, indicator, language })
    : [];
  return (
    <ul className={styles.legend} aria-label={t('wall.legend')}>
      {entries
        .filter(({ id }) => (isProposal || id !== 'gain') && id !== 'hidden')
        .map(({ id, label, swatch }) => (
          <li key={id} className={styles.entry}>
            <LegendSwatch look={swatch} />
            {labelText(label, language)}
          </li>
        ))}
      {numbers.length > 0 && (
        <li className={styles.entry}>
          <b className={styles.number} data-sort={numbers[0].sort}>
            1
          </b>
          {t(numbers[0].sort === 'measure' ? 'wall.isSketched' : 'wall.isPlace')}
        </li>
      )}
    </ul>
  );
}

function labelText(label: LegendLabel, language: Language): string {
  return 'text' in label
    ? localText(label.text, language)
    : translateReason(label.key, label.values);
}
