import { useMemo } from 'react';
import type { ZoneId } from '../../domain/ids.ts';
import type { WallFrame } from '../../domain/wall-frame.ts';
import { coverageSentence } from '../../panels/coverage/coverage-sentence.ts';
import { appStore } from '../../state/app-store.ts';
import { workspaceRead } from '../../state/workspace-read.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import { sameValue } from '../../domain/same-value.ts';
import styles from './wall-sentence.module.css';

/** The board's own sentence, worked out in this window on what everybody may see. */
export function WallSentence({ frame }: { readonly frame: WallFrame }) {
  const { t, language } = useText();
  const answer = useStore(appStore, ({ derived }) => derived.coverage);
  const loaded = useStore(appStore, workspaceRead);
  const proposals = useStore(appStore, ({ document }) => document.plan.proposals);
  const zoneNames = useMemo(
    () => new Map<ZoneId, string>(loaded?.zones.map(({ id, name }) => [id, name])),
    [loaded],
  );
  if (!answer || !sameValue(answer.question, frame.question)) {
    return <p className={styles.sentence}>{t('board.first')}</p>;
  }
  const { proposalId } = frame;
  const proposalName = proposalId === null ? null : (proposals[proposalId]?.name ?? null);
  const { main, caution } = coverageSentence(
    { answer, zoneNames, proposalName, counted: 'residents' },
    { t, language },
  );
  return (
    <div>
      <p className={styles.sentence}>{main}</p>
      {caution && frame.chart !== 'tables' && <p className={styles.caution}>{caution}</p>}
    </div>
  );
}
