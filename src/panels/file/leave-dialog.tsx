import { leavePlan, stayInPlan } from '../../commands/leave-plan.ts';
import { savePlanFile } from '../../commands/save-plan-file.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/use-store.ts';

/** Asks before a plan that the device has not taken is left behind. */
export function LeaveDialog() {
  const { t } = useText();
  const to = useStore(appStore, (state) => state.session.leavingTo);
  if (!to) return null;
  return (
    <Dialog
      title={t('leave.title')}
      closeLabel={t('action.close')}
      role="alertdialog"
      isOpen
      onClose={stayInPlan}
      actions={
        <>
          <Button look="danger" onPress={() => void leavePlan(to, { evenIfLost: true })}>
            {t('leave.anyway')}
          </Button>
          <Button onPress={stayInPlan}>{t('leave.stay')}</Button>
          <Button look="main" autoFocus onPress={() => savePlanFile()}>
            {t('file.save')}
          </Button>
        </>
      }
    >
      <p>{t('leave.text')}</p>
    </Dialog>
  );
}
