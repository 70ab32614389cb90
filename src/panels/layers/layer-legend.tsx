import type { LayerId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { measuresOfProposal } from '../../domain/resolve-measures.ts';
import { overlayLegend } from '../../map/catalogue.ts';
import type { LegendLabel } from '../../map/swatch.ts';
import { useTone } from '../../map/use-tone.ts';
import { appStore } from '../../state/app-store.ts';
import { selectIndicatorOnMap } from '../../state/select-indicator-on-map.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { LegendSwatch } from '../../ui/legend-swatch.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './layer-legend.module.css';

interface LayerLegendProps {
  readonly layerId: LayerId;
  readonly loaded: LoadedWorkspace;
}

/** The symbols of a layer, drawn as on the map. */
export function LayerLegend({ layerId, loaded }: LayerLegendProps) {
  const { language } = useText();
  const tone = useTone(useStore(appStore, (state) => state.session.theme));
  const { targetKind, reach, barrierKinds } = useStore(appStore, ({ session }) => session.question);
  const stopping = reach === 'barriers' ? barrierKinds : null;
  const plan = useStore(appStore, ({ document }) => document.plan);
  const shownId = useStore(appStore, ({ session }) => session.shownProposalId);
  const measures =
    shownId === null ? [] : measuresOfProposal(plan, loaded.plannedMeasures, shownId);
  const drawn = [...new Set(measures.map(({ kind }) => kind))];
  const indicator = useStore(appStore, selectIndicatorOnMap);
  const entries = overlayLegend(layerId, {
    loaded,
    tone,
    targetKind,
    stopping,
    drawn,
    indicator,
    language,
  });
  return (
    <ul className={styles.legend}>
      {entries.map(({ id, label, swatch }) => (
        <li key={id} className={styles.entry}>
          <LegendSwatch look={swatch} />
          {labelText(label, language)}
        </li>
      ))}
    </ul>
  );
}

function labelText(label: LegendLabel, language: Language): string {
  return 'text' in label
    ? localText(label.text, language)
    : translateReason(label.key, label.values);
}
