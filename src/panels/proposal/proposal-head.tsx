import Archive from 'lucide-react/icons/archive';
import ArchiveRestore from 'lucide-react/icons/archive-restore';
import Copy from 'lucide-react/icons/copy';
import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import { useId } from 'react';
import { archiveProposal } from '../../commands/archive-proposal.ts';
import { duplicateProposal } from '../../commands/duplicate-proposal.ts';
import { lockProposal } from '../../commands/lock-proposal.ts';
import { noteProposal } from '../../commands/note-proposal.ts';
import { renameProposal } from '../../commands/rename-proposal.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './proposal-panel.module.css';

/** What the proposal is called, what is noted of it, and whether it can be changed. */
export function ProposalHead({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useText();
  const { id, name, note, locked, archived } = proposal;
  const helpId = useId();
  return (
    <>
      {locked && (
        <div className={styles.state}>
          <Lock aria-hidden size={18} className={styles.stateIcon} />
          <p>
            <strong>{t('proposal.locked')}.</strong> {t('proposal.lockedHelp')}
          </p>
          <Button
            icon={<LockOpen aria-hidden size={18} />}
            onPress={() => void lockProposal(id, false)}
          >
            {t('proposal.unlock')}
          </Button>
        </div>
      )}
      {archived && (
        <div className={styles.state}>
          <Archive aria-hidden size={18} className={styles.stateIcon} />
          <p>
            <strong>{t('proposal.archived')}.</strong> {t('proposal.archivedHelp')}
          </p>
          <Button
            icon={<ArchiveRestore aria-hidden size={18} />}
            onPress={() => void archiveProposal(id, false)}
          >
            {t('proposal.restore')}
          </Button>
        </div>
      )}
      {locked ? (
        <>
          <p className={styles.name}>{name}</p>
          {note && <p className={styles.note}>{note}</p>}
        </>
      ) : (
        <>
          <TextField
            label={t('proposal.name')}
            value={name}
            maxLength={60}
            onDone={(next) => renameProposal(id, next)}
          />
          <TextField
            label={t('proposal.note')}
            value={note}
            isMultiline
            onDone={(next) => noteProposal(id, next)}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button
          icon={<Copy aria-hidden size={18} />}
          describedBy={helpId}
          onPress={() => void duplicateProposal(id)}
        >
          {t('proposal.duplicate')}
        </Button>
        {!locked && (
          <Button icon={<Lock aria-hidden size={18} />} onPress={() => void lockProposal(id, true)}>
            {t('proposal.lock')}
          </Button>
        )}
      </div>
      <p id={helpId} className={styles.help}>
        {t('proposal.duplicateHelp')}
      </p>
    </>
  );
}
