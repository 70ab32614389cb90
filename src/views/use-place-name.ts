import { useEffect } from 'react';
import { appStore } from '../state/app-store.ts';
import { placeRead } from '../state/workspace-read.ts';
import { localText } from '../text/local-text.ts';
import { useText } from '../text/use-text.ts';
import { useStore } from '../ui/use-store.ts';

/** The place's name, also in the browser's tab; empty until it is read. */
export function usePlaceName(): string {
  const { language } = useText();
  const place = useStore(appStore, (state) => placeRead(state)?.title ?? null);
  const name = place ? localText(place, language) : '';
  useEffect(() => {
    document.title = name ? `${name} – Strøk` : 'Strøk';
  }, [name]);
  return name;
}
