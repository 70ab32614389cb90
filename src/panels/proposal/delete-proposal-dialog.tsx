import { deleteProposal } from '../../commands/delete-proposal.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface DeleteProposalDialogProps {
  readonly proposal: Proposal;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function DeleteProposalDialog({ proposal, isOpen, onClose }: DeleteProposalDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      role="alertdialog"
      title={t('proposal.deleteAsk', { name: proposal.name })}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            look="danger"
            onPress={() => {
              onClose();
              deleteProposal(proposal.id);
            }}
          >
            {t('proposal.delete', { name: proposal.name })}
          </Button>
        </>
      }
    >
      <p>{t('proposal.deleteHelp')}</p>
    </Dialog>
  );
}
