import ArrowDownRight from 'lucide-react/icons/arrow-down-right';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import CircleX from 'lucide-react/icons/circle-x';
import Hourglass from 'lucide-react/icons/hourglass';
import TrendingUp from 'lucide-react/icons/trending-up';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { GoalPace } from '../../domain/goal-progress.ts';
import { useText } from '../../text/use-text.ts';
import styles from './goals-page.module.css';

const icons = {
  reached: CircleCheck,
  missed: CircleX,
  'on-pace': TrendingUp,
  behind: TriangleAlert,
  'wrong-way': ArrowDownRight,
  unmeasured: Hourglass,
  'cannot-tell': CircleHelp,
} as const satisfies Record<GoalPace, unknown>;

/** How a goal goes: a sign of its own and the words for it. */
export function PaceMark({ pace }: { readonly pace: GoalPace }) {
  const { t } = useText();
  const Icon = icons[pace];
  return (
    <span className={styles.pace} data-pace={pace}>
      <Icon aria-hidden size={16} />
      {t(`goals.pace.${pace}`)}
    </span>
  );
}
