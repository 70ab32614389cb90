import { useMemo } from 'react';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import type { Telling } from './measure-words.ts';

/** What the words of measures depend on, as it stands now. */
export function useTelling(): Telling {
  const { t, language } = useText();
  const loaded = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready' ? workspace.workspace : null,
  );
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const year = useStore(appStore, ({ session }) => session.year);
  return useMemo(() => ({ loaded, kinds, year, t, language }), [loaded, kinds, year, t, language]);
}
