import { openPanel } from '../../commands/open-panel.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './refused-answer.module.css';

/** Above zones that are all unknown: why no number stands there, and what the place does tell. */
export function NothingKnown() {
  const { t } = useText();
  const hasProgramme = useStore(appStore, (state) => selectProgramme(state).programme !== null);
  return (
    <div className={styles.refused}>
      <EmptyState title={t('board.nothingKnown')}>
        {t(hasProgramme ? 'board.nothingKnown.programme' : 'board.nothingKnown.ask')}
      </EmptyState>
      {hasProgramme && (
        <div className={styles.actions}>
          <Button look="main" onPress={() => openPanel('programme')}>
            {t('board.nothingKnown.open')}
          </Button>
        </div>
      )}
    </div>
  );
}
