import { dismissNotice } from '../../commands/dismiss-notice.ts';
import { lockProposal } from '../../commands/lock-proposal.ts';
import { undoEdit } from '../../commands/undo-edit.ts';
import { appStore } from '../../state/app-store.ts';
import type { Notice } from '../../state/session.ts';
import { type Translate, translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { NoticeList } from '../../ui/notice-list.tsx';
import { useStore } from '../../ui/use-store.ts';

/** Messages to the person, and what is said aloud of changes on the map. */
export function NoticeArea() {
  const { t } = useText();
  const notices = useStore(appStore, (state) => state.session.notices);
  const announcement = useStore(appStore, (state) => state.session.announcement);
  return (
    <>
      <NoticeList
        label={t('notice.list')}
        dismissLabel={t('notice.dismiss')}
        onDismiss={dismissNotice}
        notices={notices.map((notice) => ({
          id: notice.id,
          tone: notice.tone,
          text: translateReason(notice.key, notice.values),
          action: actionOf(notice, t),
        }))}
      />
      <LiveRegion
        text={announcement ? translateReason(announcement.key, announcement.values) : ''}
      />
    </>
  );
}

/** What the message offers: to undo the latest edit, or to open the lock that was in the way. */
function actionOf({ id, offersUndo, unlocks, values }: Notice, t: Translate) {
  if (unlocks !== undefined) {
    return offer(id, t('notice.unlock', { name: values['name'] ?? '' }), () =>
      lockProposal(unlocks, false),
    );
  }
  return offersUndo ? offer(id, t('notice.undo'), undoEdit) : null;
}

function offer(id: number, label: string, act: () => unknown) {
  return {
    label,
    onPress: () => {
      act();
      dismissNotice(id);
    },
  };
}
