import { announce } from './announce.ts';
import { updateWorkshop } from './update-workshop.ts';

/** Lets single keys be commands of the presenter's window, or leaves them to the person's own aids. */
export function switchSingleKeys(hasSingleKeys: boolean): void {
  updateWorkshop({ hasSingleKeys });
  announce(hasSingleKeys ? 'presenter.singleKeysOn' : 'presenter.singleKeysOff');
}
