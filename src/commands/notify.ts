import type { Notice } from '../state/session.ts';
import { appStore, updateSession } from '../state/app-store.ts';

const mostAtOnce = 4;
let latestId = 0;

/** Shows a message; the same message twice in a row is shown once. */
export function notify(notice: Omit<Notice, 'id'>): void {
  const { notices } = appStore.getState().session;
  const others = notices.filter((shown) => !saysTheSame(shown, notice));
  latestId += 1;
  updateSession({ notices: [...others.slice(1 - mostAtOnce), { ...notice, id: latestId }] });
}

function saysTheSame(shown: Notice, notice: Omit<Notice, 'id'>): boolean {
  return shown.key === notice.key && JSON.stringify(shown.values) === JSON.stringify(notice.values);
}
