import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './green-blue-panel.module.css';
import { greenSentence } from './green-sentence.ts';

interface GreenAnswerProps {
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly proposalName: string | null;
}

/** The answer in a sentence, of the zone selected or the one that changes most. */
export function GreenAnswer({ zoneNames, proposalName }: GreenAnswerProps) {
  const { t, language } = useText();
  const answer = useStore(appStore, (state) => state.derived.greenBlue);
  const selection = useStore(appStore, (state) => state.session.selection);
  if (!answer) return null;
  const zoneId = selection?.type === 'zone' ? selection.id : null;
  const { main, caution } = greenSentence(
    { answer, zoneNames, zoneId, proposalName },
    { t, language },
  );
  return (
    <div>
      <p className={styles.main}>{main}</p>
      {caution && <p className={styles.caution}>{caution}</p>}
    </div>
  );
}
