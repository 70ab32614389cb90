import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { addChoices } from '../../commands/draft-ballot.ts';
import { keepBallot } from '../../commands/keep-ballot.ts';
import { updateVoting } from '../../commands/update-voting.ts';
import type { BallotWords } from '../../domain/edits/put-ballot.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './votes-page.module.css';

interface BallotFormProps {
  readonly draft: BallotWords;
  readonly isNew: boolean;
}

/** More dots than anybody counts in a hurry. */
const mostForOne = 20;

/** What is voted on, who votes and with how many dots. What is typed stays until it is kept or left. */
export function BallotForm({ draft, isNew }: BallotFormProps) {
  const { t } = useText();
  const [round, setRound] = useState(0);
  const change = (next: Partial<BallotWords>) => updateVoting({ draft: { ...draft, ...next } });
  const { choices } = draft;
  return (
    <div className={styles.page}>
      <TextField
        label={t('votes.question')}
        value={draft.title}
        onDone={(title) => change({ title })}
        maxLength={500}
        startsFocused={isNew}
      />
      <section className={styles.part} aria-labelledby="votes-choices">
        <h3 id="votes-choices">{t('votes.choices')}</h3>
        <ol className={styles.choices}>
          {choices.map((choice) => (
            <li key={choice.id} className={styles.choice}>
              <div className={styles.label}>
                <TextField
                  label={t('votes.choice')}
                  isLabelHidden
                  value={choice.label}
                  onDone={(label) =>
                    change({
                      choices: choices.map((one) =>
                        one.id === choice.id ? { ...one, label } : one,
                      ),
                    })
                  }
                  maxLength={500}
                />
              </div>
              <IconButton
                label={t('votes.dropChoice', { choice: choice.label })}
                icon={<Trash aria-hidden size={18} />}
                onPress={() => change({ choices: choices.filter(({ id }) => id !== choice.id) })}
              />
            </li>
          ))}
        </ol>
        <TextField
          // Empty again for the next choice.
          key={round}
          label={t('votes.addWords')}
          value=""
          onDone={(words) => {
            addChoices('words', words);
            setRound(round + 1);
          }}
          maxLength={500}
          startsFocused={round > 0}
        />
        <div className={styles.buttons}>
          <Button onPress={() => addChoices('tables')}>{t('votes.addTables')}</Button>
          <Button onPress={() => addChoices('agreed')}>{t('votes.addAgreed')}</Button>
        </div>
      </section>
      <div className={styles.rules}>
        <div className={styles.field}>
          <span className={styles.small}>{t('votes.who')}</span>
          <Segmented
            label={t('votes.who')}
            value={draft.voters}
            onChange={(voters) => change({ voters })}
            items={[
              { id: 'person', label: t('votes.persons') },
              { id: 'table', label: t('votes.tables') },
            ]}
          />
        </div>
        <NumberField
          label={t('votes.dotsEach')}
          value={draft.dots}
          onChange={(dots) => change({ dots, mostOnOne: Math.min(draft.mostOnOne, dots) })}
          from={1}
          to={mostForOne}
          step={1}
        />
        <NumberField
          label={t('votes.mostOnOne')}
          value={draft.mostOnOne === 0 ? draft.dots : draft.mostOnOne}
          onChange={(most) => change({ mostOnOne: most >= draft.dots ? 0 : most })}
          from={1}
          to={draft.dots}
          step={1}
        />
      </div>
      <div className={styles.buttons}>
        <Button look="main" onPress={() => void keepBallot()}>
          {t(isNew ? 'votes.make' : 'votes.keepChanges')}
        </Button>
        <Button look="quiet" onPress={() => updateVoting({ draft: null })}>
          {t('votes.leave')}
        </Button>
      </div>
    </div>
  );
}
