import { useState } from 'react';
import type { DifferenceLine } from '../../domain/difference/difference-line.ts';
import type { Plan } from '../../domain/plan.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { goToDifference } from '../../commands/go-to-difference.ts';
import { differenceWords } from './difference-words.ts';
import styles from './checkpoints-panel.module.css';

const groups = [
  'measures',
  'proposals',
  'questions',
  'weights',
  'kinds',
  'zones',
  'programme',
  'goals',
  'indicators',
  'observations',
  'reportNotes',
  'presentations',
  'info',
] as const;

/** Thousands of changes are drawn in parts. */
const shownAtOnce = 200;

interface ChangeGroupsProps {
  readonly lines: readonly DifferenceLine[];
  /** The earlier plan: what was deleted is shown where it stood. */
  readonly before: Plan;
}

export function ChangeGroups({ lines, before }: ChangeGroupsProps) {
  const { t, language } = useText();
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const [shown, setShown] = useState(shownAtOnce);
  if (lines.length === 0) return <p>{t('difference.none')}</p>;
  const inParts = lines.slice(0, shown);
  const hidden = lines.length - shown;
  const place = workspace.status === 'ready' ? workspace.workspace : null;
  return (
    <>
      <p role="status">{t('difference.count', { count: lines.length })}</p>
      {groups.map((group) => {
        const ofGroup = inParts.filter(({ collection }) => collection === group);
        if (ofGroup.length === 0) return null;
        return (
          <div key={group}>
            <h4 className={styles.heading}>{t(`difference.group.${group}`)}</h4>
            <ul>
              {ofGroup.map((line) => {
                const words = differenceWords(line, { t, language, place });
                return (
                  <li key={`${line.word} ${line.key} ${line.proposal ?? ''}`}>
                    <button
                      type="button"
                      className={styles.change}
                      onClick={() => goToDifference(line, before)}
                    >
                      {words}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
      {hidden > 0 && (
        <Button isWide onPress={() => setShown(shown + shownAtOnce)}>
          {t('difference.more', { count: Math.min(hidden, shownAtOnce) })}
        </Button>
      )}
    </>
  );
}
