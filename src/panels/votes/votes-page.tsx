import Plus from 'lucide-react/icons/plus';
import { draftBallot } from '../../commands/draft-ballot.ts';
import { showBallot } from '../../commands/show-ballot.ts';
import { ballotsInOrder } from '../../domain/ballots-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { BallotCount } from './ballot-count.tsx';
import { BallotForm } from './ballot-form.tsx';
import { BallotVoting } from './ballot-voting.tsx';
import { BallotStanding } from './ballot-standing.tsx';
import styles from './votes-page.module.css';

/** Votes with dots: made, voted and counted. */
export function VotesPage() {
  const { t } = useText();
  const ballots = useStore(appStore, (state) => state.document.plan.ballots);
  const shownId = useStore(appStore, (state) => state.session.workshop.ballotShown);
  const { draft, mode } = useStore(appStore, (state) => state.session.voting);
  const all = ballotsInOrder({ ballots });
  const shown = all.find(({ id }) => id === shownId) ?? all[0] ?? null;
  if (draft) {
    return (
      <Panel title={t('votes.title')}>
        <BallotForm draft={draft} isNew={!Object.hasOwn(ballots, draft.id)} />
      </Panel>
    );
  }
  // Whoever votes sees the ballot, and nothing of the others.
  if (shown && mode === 'vote') {
    return (
      <Panel title={shown.title}>
        <BallotVoting ballot={shown} />
      </Panel>
    );
  }
  return (
    <Panel title={t('votes.title')}>
      <div className={styles.page}>
        {all.length === 0 && <p>{t('votes.intro')}</p>}
        {all.length > 1 && (
          <ul className={styles.ballots}>
            {all.map(({ id, title, open }) => (
              <li key={id}>
                <button
                  type="button"
                  className={joinClasses(styles.ballot, id === shown?.id && styles.shown)}
                  aria-current={id === shown?.id}
                  onClick={() => showBallot(id)}
                >
                  {title}
                  <span className={styles.small}>{t(open ? 'votes.open' : 'votes.closed')}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {shown &&
          (mode === 'count' ? <BallotCount ballot={shown} /> : <BallotStanding ballot={shown} />)}
        <div className={styles.buttons}>
          <Button
            look={all.length === 0 ? 'main' : 'plain'}
            icon={<Plus aria-hidden size={18} />}
            onPress={() => draftBallot(null)}
          >
            {t('votes.new')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
