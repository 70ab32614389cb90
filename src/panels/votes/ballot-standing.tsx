import { changeBallot, clearBallot, deleteBallot } from '../../commands/change-ballot.ts';
import { draftBallot } from '../../commands/draft-ballot.ts';
import { showBallot } from '../../commands/show-ballot.ts';
import type { Ballot } from '../../domain/ballot.ts';
import { countVotes } from '../../domain/count-votes.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import { BallotVoters } from './ballot-voters.tsx';
import { ResultTable } from './result-table.tsx';
import styles from './votes-page.module.css';

/** A ballot as it stands: its rule, what can be done with it, and what came of it. */
export function BallotStanding({ ballot }: { readonly ballot: Ballot }) {
  const { t } = useText();
  const votes = useStore(appStore, (state) => state.document.plan.votes);
  const result = countVotes(ballot, Object.values(votes));
  const { id, open, revealed, counted } = ballot;
  const most = ballot.mostOnOne === 0 ? ballot.dots : Math.min(ballot.mostOnOne, ballot.dots);
  return (
    <section className={styles.page} aria-labelledby="votes-shown">
      <h3 id="votes-shown">{ballot.title}</h3>
      <p className={styles.small}>
        {t(`votes.rule.${ballot.voters}`, { dots: ballot.dots })}
        {most < ballot.dots && ` ${t('votes.mostHelp', { most })}`}
      </p>
      {open && (
        <div className={styles.buttons}>
          {counted === null && (
            <Button look="main" onPress={() => showBallot(id, 'vote')}>
              {t(`votes.begin.${ballot.voters}`)}
            </Button>
          )}
          <Button onPress={() => showBallot(id, 'count')}>{t('votes.count')}</Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Switch isOn={open} onChange={(isOn) => void changeBallot({ id, open: isOn })}>
          {t('votes.isOpen')}
        </Switch>
        <Switch isOn={revealed} onChange={(isOn) => void changeBallot({ id, revealed: isOn })}>
          {t('votes.reveal')}
        </Switch>
      </div>
      {result.dots === 0 ? (
        <p>{t('votes.noneYet')}</p>
      ) : (
        <ResultTable ballot={ballot} result={result} />
      )}
      {result.dots > 0 && counted === null && (
        <Disclosure title={t(`votes.voters.${ballot.voters}`)}>
          <BallotVoters ballot={ballot} />
        </Disclosure>
      )}
      <div className={styles.buttons}>
        <Button look="quiet" onPress={() => draftBallot(id)}>
          {t('votes.change')}
        </Button>
        {result.dots > 0 && open && (
          <Button look="quiet" onPress={() => void clearBallot(id)}>
            {t('votes.clear')}
          </Button>
        )}
        <Button look="danger" onPress={() => void deleteBallot(id)}>
          {t('votes.remove')}
        </Button>
      </div>
    </section>
  );
}
