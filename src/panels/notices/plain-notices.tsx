import { dismissNotice } from '../../commands/dismiss-notice.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { NoticeList } from '../../ui/notice-list.tsx';
import { useStore } from '../../ui/use-store.ts';

/** Messages in a window that edits nothing: there is nothing to undo and no lock to open. */
export function PlainNotices() {
  const { t } = useText();
  const notices = useStore(appStore, (state) => state.session.notices);
  const announcement = useStore(appStore, (state) => state.session.announcement);
  return (
    <>
      <NoticeList
        label={t('notice.list')}
        dismissLabel={t('notice.dismiss')}
        onDismiss={dismissNotice}
        notices={notices.map(({ id, tone, key, values }) => ({
          id,
          tone,
          text: translateReason(key, values),
          action: null,
        }))}
      />
      <LiveRegion
        text={announcement ? translateReason(announcement.key, announcement.values) : ''}
      />
    </>
  );
}
