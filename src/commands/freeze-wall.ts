import { announce } from './announce.ts';
import { updateWorkshop } from './update-workshop.ts';

/** Keeps the wall as it is while the presenter looks around, or lets it follow again. */
export function freezeWall(isFrozen: boolean): void {
  updateWorkshop({ isFrozen });
  announce(isFrozen ? 'presenter.isFrozen' : 'presenter.isThawed');
}

/** Makes the wall black, or shows it again. */
export function blackenWall(isBlack: boolean): void {
  updateWorkshop({ isBlack });
  announce(isBlack ? 'presenter.isBlack' : 'presenter.isLit');
}
