import { countDots } from '../../commands/put-dots.ts';
import { showBallot } from '../../commands/show-ballot.ts';
import { updateVoting } from '../../commands/update-voting.ts';
import type { Ballot } from '../../domain/ballot.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './votes-page.module.css';

/** A show of hands, or dots counted on paper: one number for each choice. */
export function BallotCount({ ballot }: { readonly ballot: Ballot }) {
  const { t } = useText();
  const { totals, people } = useStore(appStore, (state) => state.session.voting);
  const put = Object.values(totals).reduce((sum, dots) => sum + dots, 0);
  const most = (people ?? 0) * ballot.dots;
  return (
    <section className={styles.page} aria-labelledby="votes-count">
      <h3 id="votes-count">{t('votes.countTitle', { title: ballot.title })}</h3>
      <OptionalNumber
        label={t(`votes.people.${ballot.voters}`)}
        value={people}
        onDone={(next) => updateVoting({ people: next })}
        from={1}
        to={2_000}
      />
      <div className={styles.counts}>
        {ballot.choices.map(({ id, label }) => (
          <OptionalNumber
            key={id}
            label={label}
            value={totals[id] ?? null}
            onDone={(dots) => updateVoting({ totals: { ...totals, [id]: dots ?? 0 } })}
            from={0}
            to={10_000}
          />
        ))}
      </div>
      <p role="status">
        {people === null
          ? t('votes.peopleFirst')
          : t('votes.countSum', { put, most, dots: ballot.dots, people })}
      </p>
      <div className={styles.buttons}>
        <Button look="main" isDisabled={people === null} onPress={() => void countDots(ballot.id)}>
          {t('votes.keepCount')}
        </Button>
        <Button look="quiet" onPress={() => showBallot(ballot.id)}>
          {t('votes.leave')}
        </Button>
      </div>
      <p className={styles.small}>{t('votes.countHelp')}</p>
    </section>
  );
}
