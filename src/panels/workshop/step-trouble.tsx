import Eye from 'lucide-react/icons/eye';
import { shareProposals } from '../../commands/share-proposals.ts';
import type { WorkshopStep } from '../../domain/workshop-step.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './run.module.css';

/** Where the wall does not show what the step means it to, and what to do about it. */
export function StepTrouble({ step }: { readonly step: WorkshopStep }) {
  const { t } = useText();
  const shownId = useStore(appStore, ({ session }) => session.shownProposalId);
  const proposals = useStore(appStore, ({ document }) => document.plan.proposals);
  const ballots = useStore(appStore, ({ document }) => document.plan.ballots);
  const shown = shownId === null ? undefined : proposals[shownId];
  const isMissing = step.proposalId !== null && !Object.hasOwn(proposals, step.proposalId);
  const ballot = step.ballotId === null ? undefined : ballots[step.ballotId];
  const isHidden = shown !== undefined && (!shown.shared || shown.archived);
  return (
    <>
      {isMissing && <p className={styles.trouble}>{t('presenter.proposalGone')}</p>}
      {isHidden && (
        <div className={styles.trouble} role="status">
          <p>{t('presenter.notShared', { name: shown.name })}</p>
          {!shown.archived && (
            <Button
              icon={<Eye aria-hidden size={18} />}
              onPress={() => shareProposals([shown.id], true)}
            >
              {t('presenter.share')}
            </Button>
          )}
        </div>
      )}
      {step.chart === 'votes' && !ballot && (
        <p className={styles.trouble}>{t('presenter.noBallot')}</p>
      )}
      {step.chart === 'votes' && ballot && !ballot.revealed && (
        <p className={styles.trouble}>{t('presenter.notRevealed', { title: ballot.title })}</p>
      )}
    </>
  );
}
