import { type NearAnswer, nearKinds } from '../../domain/near-answer.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { useText } from '../../text/use-text.ts';
import styles from './near.module.css';
import { NearestLine } from './nearest-line.tsx';

interface NearChangesProps {
  readonly answer: NearAnswer;
  readonly proposals: readonly Proposal[];
  readonly speedKmh: number;
}

/** The way to the nearest of each kind, today and in every future, each with its name. */
export function NearChanges({ answer, proposals, speedKmh }: NearChangesProps) {
  const { t } = useText();
  return (
    <section className={styles.part} aria-labelledby="near-changes">
      <h3 id="near-changes">{t('near.changeTitle')}</h3>
      {nearKinds.map((kind) => {
        const { wholeMeters, isKnown } = answer.known[kind];
        const today = answer.nearest[kind].find(({ side }) => side === 'today')?.target ?? null;
        return (
          <section key={kind} className={styles.kind} aria-labelledby={`near-${kind}`}>
            <h4 id={`near-${kind}`}>{t(`near.kind.${kind}`)}</h4>
            <dl className={styles.sides}>
              {answer.nearest[kind].map(({ side, target }) => (
                <NearestLine
                  key={side}
                  side={side}
                  name={proposals.find(({ id }) => id === side)?.name ?? ''}
                  target={target}
                  today={today}
                  isKnown={isKnown}
                  limitMeters={answer.limitMeters}
                  speedKmh={speedKmh}
                />
              ))}
            </dl>
            {isKnown && wholeMeters < (today?.meters ?? answer.limitMeters) && (
              <p className={styles.quiet}>{t('near.maybeNearer')}</p>
            )}
          </section>
        );
      })}
    </section>
  );
}
