import { turnToVoter } from '../../commands/put-dots.ts';
import type { Ballot } from '../../domain/ballot.ts';
import { appStore } from '../../state/app-store.ts';
import { formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './votes-page.module.css';

/** Who has put what, by number, so that a slip can be put right. */
export function BallotVoters({ ballot }: { readonly ballot: Ballot }) {
  const { t, language } = useText();
  const votes = useStore(appStore, (state) => state.document.plan.votes);
  const labels = new Map(ballot.choices.map(({ id, label }) => [id, label]));
  const byVoter = new Map<number, string[]>();
  const sums = new Map<number, number>();
  for (const { ballotId, voter, choiceId, dots } of Object.values(votes)) {
    if (ballotId !== ballot.id || dots === 0) continue;
    const said = `${labels.get(choiceId) ?? ''} ${dots}`;
    sums.set(voter, (sums.get(voter) ?? 0) + dots);
    byVoter.set(voter, [...(byVoter.get(voter) ?? []), said]);
  }
  return (
    <ul className={styles.voters}>
      {[...byVoter]
        .toSorted(([a], [b]) => a - b)
        .map(([voter, said]) => (
          <li key={voter} className={styles.voter}>
            <strong>{t(`votes.turn.${ballot.voters}`, { number: voter })}</strong>
            <span>{formatList(said, language)}</span>
            {/* Two windows may have voted for one number at once: neither knew of the other. */}
            {(sums.get(voter) ?? 0) > ballot.dots && (
              <strong className={styles.over}>{t('votes.over', { most: ballot.dots })}</strong>
            )}
            {ballot.open && (
              <Button look="quiet" onPress={() => turnToVoter(ballot.id, voter, true)}>
                {t('votes.correctOf', { number: voter })}
              </Button>
            )}
          </li>
        ))}
    </ul>
  );
}
