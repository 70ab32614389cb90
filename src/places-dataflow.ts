import { rememberPreferences } from './commands/remember-preferences.ts';
import { endAll } from './state/end-all.ts';
import { looksParts } from './state/looks-parts.ts';
import { pageParts } from './state/page-parts.ts';
import { watch } from './state/watch.ts';
import { dressPage } from './views/dress-page.ts';
import { reloadAtNewAddress } from './views/reload-at-new-address.ts';

/** What the list of places follows: it has no plan and no map. Gives the function that ends it. */
export function startPlacesDataflow(): () => void {
  return endAll([
    watch(pageParts, dressPage),
    watch(looksParts, rememberPreferences),
    reloadAtNewAddress(),
  ]);
}
