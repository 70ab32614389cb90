import X from 'lucide-react/icons/x';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { select } from '../../commands/select.ts';
import { findMeasure } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import type { Selection } from '../../state/session.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { FeatureCard } from './feature-card.tsx';
import { MeasureCard } from './measure-card.tsx';
import { PlannedCard } from './planned-card.tsx';
import styles from './selection-card.module.css';
import { ZoneCard } from './zone-card.tsx';
import { findSketch } from '../../domain/find-sketch.ts';

const ContributionCard = lazy(async () => {
  const { ContributionCard: component } = await import('./contribution-card.tsx');
  return { default: component };
});

const SeveralCard = lazy(async () => {
  const { SeveralCard: component } = await import('./several-card.tsx');
  return { default: component };
});

/** What is selected, and what is known of it; nothing when nothing is. */
export function SelectionCard() {
  const { t } = useText();
  const selection = useStore(appStore, (state) => state.session.selection);
  const isSeveral = useStore(appStore, (state) => state.session.alsoSelected.length > 0);
  const id = useId();
  const isInList = useStore(
    appStore,
    ({ session }) =>
      session.selection?.type === 'contribution' && session.openPanel === 'contributions',
  );
  // The page tells all of it, and more.
  if (!selection || isInList) return null;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.close}>
        <IconButton
          label={t('card.close')}
          size="small"
          icon={<X aria-hidden size={18} />}
          onPress={() => select(null)}
        />
      </div>
      {isSeveral ? (
        <Suspense>
          <SeveralCard titleId={id} />
        </Suspense>
      ) : (
        <CardOf selection={selection} titleId={id} />
      )}
    </section>
  );
}

function CardOf({
  selection,
  titleId,
}: {
  readonly selection: Selection;
  readonly titleId: string;
}): ReactNode {
  const plan = useStore(appStore, (state) => state.document.plan);
  const workspace = useStore(appStore, (state) => state.session.workspace);
  const loaded = workspace.status === 'ready' ? workspace.workspace : null;
  switch (selection.type) {
    case 'measure': {
      const measure = findMeasure(plan, loaded?.plannedMeasures ?? [], selection.id);
      if (!measure) return null;
      return findSketch(plan, measure.id) ? (
        <MeasureCard key={measure.id} measure={measure} titleId={titleId} />
      ) : (
        <PlannedCard key={measure.id} measure={measure} loaded={loaded} titleId={titleId} />
      );
    }
    case 'zone': {
      const zone = loaded?.zones.find(({ id }) => id === selection.id);
      return loaded && zone ? <ZoneCard zone={zone} loaded={loaded} titleId={titleId} /> : null;
    }
    case 'feature': {
      const layer = loaded?.workspace.layers.find(({ id }) => id === selection.layerId);
      const data = loaded?.layers[selection.layerId];
      const feature =
        data?.status === 'ready'
          ? data.features.find(({ properties }) => properties.id === selection.id)
          : undefined;
      return loaded && layer && feature ? (
        <FeatureCard feature={feature} layer={layer} loaded={loaded} titleId={titleId} />
      ) : null;
    }
    case 'contribution': {
      const contribution = plan.contributions[selection.id];
      return loaded && contribution ? (
        <Suspense>
          <ContributionCard contribution={contribution} loaded={loaded} titleId={titleId} />
        </Suspense>
      ) : null;
    }
  }
}
