import Fence from 'lucide-react/icons/fence';
import Footprints from 'lucide-react/icons/footprints';
import MoveDiagonal from 'lucide-react/icons/move-diagonal';
import type { ReachModel } from '../../domain/coverage-question.ts';

export const reachIcons = {
  straight: MoveDiagonal,
  barriers: Fence,
  network: Footprints,
} satisfies Record<ReachModel, unknown>;
