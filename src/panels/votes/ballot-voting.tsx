import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useEffect, useRef } from 'react';
import { handInDots, putDots, turnToVoter } from '../../commands/put-dots.ts';
import { showBallot } from '../../commands/show-ballot.ts';
import { mostOnChoice, type Ballot, type BallotChoice } from '../../domain/ballot.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './votes-page.module.css';

/** One voter at a time puts dots; nothing of what others put is on the page. */
export function BallotVoting({ ballot }: { readonly ballot: Ballot }) {
  const { t } = useText();
  const { voter, dots } = useStore(appStore, (state) => state.session.voting);
  const hasVoted = useStore(appStore, ({ document }) =>
    Object.values(document.plan.votes).some(
      (vote) => vote.ballotId === ballot.id && vote.voter === voter,
    ),
  );
  const first = useRef<HTMLDivElement>(null);
  const put = dots ?? {};
  const left = ballot.dots - Object.values(put).reduce((sum, count) => sum + count, 0);
  const isCorrecting = dots !== null;
  // The next voter begins where the one before began.
  useEffect(() => first.current?.focus(), [voter, isCorrecting]);
  const most = mostOnChoice(ballot);
  return (
    <div
      className={styles.page}
      onKeyDown={(event) => {
        const isField = event.target instanceof HTMLInputElement;
        const isButton = event.target instanceof HTMLButtonElement;
        if (event.key !== 'Enter' || isField || isButton) return;
        event.preventDefault();
        void handInDots(ballot.id);
      }}
    >
      <div className={styles.turn}>
        <h3>{t(`votes.turn.${ballot.voters}`, { number: voter })}</h3>
        <p role="status">{t('votes.left', { count: left })}</p>
      </div>
      {most < ballot.dots && <p className={styles.small}>{t('votes.mostHelp', { most })}</p>}
      {hasVoted && !isCorrecting ? (
        <div className={styles.buttons}>
          <p>{t('votes.hasVoted')}</p>
          <Button onPress={() => turnToVoter(ballot.id, voter, true)}>{t('votes.correct')}</Button>
        </div>
      ) : (
        <ul className={styles.voting}>
          {ballot.choices.map((choice, at) => (
            <VotedChoice
              key={choice.id}
              ballot={ballot}
              choice={choice}
              dots={put[choice.id] ?? 0}
              most={most}
              place={at === 0 ? first : null}
            />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button look="main" onPress={() => void handInDots(ballot.id)}>
          {t(`votes.next.${ballot.voters}`)}
        </Button>
        <Button onPress={() => showBallot(ballot.id)}>{t('votes.endVoting')}</Button>
      </div>
      <p className={styles.small}>{t('votes.keysHelp')}</p>
      <div className={styles.goTo}>
        <NumberField
          label={t(`votes.goTo.${ballot.voters}`)}
          value={voter}
          onChange={(number) => turnToVoter(ballot.id, number)}
          from={1}
          to={2_000}
          step={1}
        />
      </div>
    </div>
  );
}

interface VotedChoiceProps {
  readonly ballot: Ballot;
  readonly choice: BallotChoice;
  readonly dots: number;
  readonly most: number;
  readonly place: React.RefObject<HTMLDivElement | null> | null;
}

const more = ['ArrowUp', 'ArrowRight', '+'];
const fewer = ['ArrowDown', 'ArrowLeft', '-'];

function VotedChoice({ ballot, choice, dots, most, place }: VotedChoiceProps) {
  const { t } = useText();
  const put = (count: number) => void putDots(ballot.id, choice.id, count);
  return (
    <li className={styles.voted}>
      <div
        ref={place}
        role="spinbutton"
        tabIndex={0}
        className={styles.spin}
        aria-label={choice.label}
        aria-valuenow={dots}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuetext={t('votes.dots', { count: dots })}
        onKeyDown={(event) => {
          const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
          const count = more.includes(event.key)
            ? dots + 1
            : fewer.includes(event.key)
              ? dots - 1
              : digit;
          if (count === null || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          put(count);
        }}
      >
        <span className={styles.label}>{choice.label}</span>
        <span className={styles.dots} aria-hidden>
          {dots > 0 ? '●'.repeat(dots) : '–'}
        </span>
      </div>
      <button
        type="button"
        className={styles.step}
        tabIndex={-1}
        aria-label={t('votes.fewer', { choice: choice.label })}
        onClick={() => put(dots - 1)}
      >
        <Minus aria-hidden size={22} />
      </button>
      <button
        type="button"
        className={styles.step}
        tabIndex={-1}
        aria-label={t('votes.more', { choice: choice.label })}
        onClick={() => put(dots + 1)}
      >
        <Plus aria-hidden size={22} />
      </button>
    </li>
  );
}
