import { useMemo, useState } from 'react';
import { chooseDifferenceUnit } from '../commands/choose-difference-unit.ts';
import type { ComparisonAnswer } from '../domain/comparison.ts';
import type { CoverageDelta } from '../domain/coverage-delta.ts';
import { appStore } from '../state/app-store.ts';
import { translateReason } from '../text/translate.ts';
import { useText } from '../text/use-text.ts';
import { LegendSwatch } from '../ui/legend-swatch.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useStore } from '../ui/use-store.ts';
import { comparedDelta, countDifferences } from './difference-class.ts';
import styles from './difference-legend.module.css';
import { paletteOf } from './look.ts';
import { differenceLegend } from './overlays/difference.ts';
import { useTone } from './use-tone.ts';

/** A share that is written as all of it. */
const leastWhole = 0.9995;

/** What the colours of the difference map say, and how many zones there are of each. */
export function DifferenceLegend() {
  const { t } = useText();
  const comparison = useStore(appStore, ({ session }) => session.comparison);
  const answer = useStore(appStore, ({ derived }) => derived.comparison);
  const question = useStore(appStore, ({ session }) => session.question);
  const status = useStore(appStore, ({ derived }) => derived.comparisonStatus);
  const names = {
    a: useSideName(comparison?.a ?? null),
    b: useSideName(comparison?.b ?? null),
  };
  const [isOpen, setOpen] = useState(() => matchMedia('(width >= 40rem)').matches);
  const delta = useMemo(
    () => comparedDelta(answer, comparison, question),
    [answer, comparison, question],
  );
  return (
    <section className={styles.legend} aria-label={t('map.difference.legend')}>
      <h2 className={styles.title}>{t('map.difference.title', names)}</h2>
      {delta === null && (
        <p>
          {status.status === 'failed'
            ? translateReason(`refused.${status.reason}`)
            : t('map.difference.working')}
        </p>
      )}
      {delta && !delta.ok && <p>{translateReason(`refused.${delta.reason}`, delta.values)}</p>}
      {delta?.ok && (
        <>
          <Counts delta={delta.value} />
          <PartlyKnown answer={answer} />
          <RedrawnZones />
          <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{t('map.difference.scale')}</summary>
            <Scale />
          </details>
        </>
      )}
    </section>
  );
}

function Counts({ delta }: { readonly delta: CoverageDelta }) {
  const { t } = useText();
  const counts = useMemo(() => countDifferences(delta.zones), [delta]);
  const parts = (['gain', 'lose', 'same', 'unknown'] as const).flatMap((what) =>
    what === 'unknown' && counts[what] === 0
      ? []
      : [t(`map.difference.zones.${what}`, { count: counts[what] })],
  );
  return <p aria-live="polite">{parts.join(', ')}.</p>;
}

function PartlyKnown({ answer }: { readonly answer: ComparisonAnswer | null }) {
  const { t } = useText();
  const zones = answer?.sides.a.zones ?? [];
  const count = zones.filter(
    ({ refused, knownShare }) => refused === null && knownShare > 0 && knownShare < leastWhole,
  ).length;
  return count === 0 ? null : (
    <p className={styles.note}>{t('map.difference.partly', { count })}</p>
  );
}

function RedrawnZones() {
  const { t } = useText();
  const count = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready'
      ? workspace.workspace.zones.filter(({ official }) => official !== undefined).length
      : 0,
  );
  return count === 0 ? null : <p className={styles.note}>{t('zones.redrawn', { count })}</p>;
}

function Scale() {
  const { t, language } = useText();
  const tone = useTone(useStore(appStore, ({ session }) => session.theme));
  const unit = useStore(appStore, ({ session }) => session.differenceUnit);
  return (
    <>
      <Segmented
        label={t('map.difference.unit')}
        value={unit}
        items={[
          { id: 'points', label: t('map.difference.unit.points') },
          { id: 'residents', label: t('map.difference.unit.residents') },
        ]}
        onChange={chooseDifferenceUnit}
      />
      <ul className={styles.classes}>
        {differenceLegend(paletteOf(tone), unit, language).map(({ id, label, swatch }) => (
          <li key={id}>
            <LegendSwatch look={swatch} />
            {'key' in label && translateReason(label.key, label.values)}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('map.difference.note')}</p>
    </>
  );
}

function useSideName(id: string | null): string {
  const { t } = useText();
  const proposals = useStore(appStore, ({ document }) => document.plan.proposals);
  if (id === null) return t('board.today');
  return Object.values(proposals).find((proposal) => proposal.id === id)?.name ?? '';
}
