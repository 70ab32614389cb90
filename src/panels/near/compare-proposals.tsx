import { compareWithToday } from '../../commands/compare-with-today.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { countingMeasures } from '../../domain/resolve-measures.ts';
import { sharedProposals } from '../../domain/shared-proposals.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { bringMap } from './bring-map.ts';
import { MeasureLine } from './measure-line.tsx';
import styles from './near.module.css';
import { useTelling } from './use-telling.ts';

/** The proposals that everybody may see: each beside today on the map, and what it adds in words. */
export function CompareProposals() {
  const { t } = useTelling();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const isMapOn = useStore(appStore, ({ session }) => session.resident.isMapOn);
  const comparison = useStore(appStore, ({ session }) => session.comparison);
  const proposals = sharedProposals(plan);
  const toggle = (id: ProposalId) => {
    const isOn = comparison?.b === id;
    compareWithToday(isOn ? null : id);
    if (!isOn) bringMap('divider');
  };
  if (proposals.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="near-proposals">
      <h3 id="near-proposals">{t('near.proposals')}</h3>
      {proposals.map((proposal) => (
        <section key={proposal.id} className={styles.kind} aria-label={proposal.name}>
          <h4>{t('near.adds', { name: proposal.name })}</h4>
          {isMapOn && (
            <Button onPress={() => toggle(proposal.id)}>
              {t(comparison?.b === proposal.id ? 'near.compareEnd' : 'near.compare')}
            </Button>
          )}
          <Added proposal={proposal} />
        </section>
      ))}
    </section>
  );
}

function Added({ proposal }: { readonly proposal: Proposal }) {
  const telling = useTelling();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const measures = countingMeasures(plan, planned, proposal.id);
  if (measures.length === 0) return <p className={styles.quiet}>{telling.t('near.addsNothing')}</p>;
  return (
    <ul className={styles.list}>
      {measures.map((measure) => (
        <MeasureLine key={measure.id} measure={measure} telling={telling} />
      ))}
    </ul>
  );
}
