import type { WorkshopSession } from '../../state/workshop-session.ts';
import type { Translate } from '../../text/translate.ts';

type SignParts = Pick<
  WorkshopSession,
  'walls' | 'isLedElsewhere' | 'isBlack' | 'isFrozen' | 'told'
>;

/** What the wall shows now, in plain words. */
export function wallSign(parts: SignParts, t: Translate): string {
  const { walls, isLedElsewhere, isBlack, isFrozen, told } = parts;
  if (isLedElsewhere) return t('presenter.ledElsewhere');
  if (walls === 0) return t('presenter.noWall');
  const step = told?.step ?? null;
  const shown = step
    ? t(isFrozen ? 'presenter.frozenOn' : 'presenter.shows', { number: step.number })
    : t(isFrozen ? 'presenter.frozenOnMap' : 'presenter.showsMap');
  const both = isFrozen ? `${t('presenter.isBlack')} – ${shown}` : t('presenter.isBlack');
  const words = isBlack ? both : shown;
  return walls > 1 ? `${words} · ${t('presenter.walls', { count: walls })}` : words;
}
