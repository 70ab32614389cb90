import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import X from 'lucide-react/icons/x';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './notice-list.module.css';

export interface NoticeLine {
  readonly id: number;
  readonly tone: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
}

interface NoticeListProps {
  readonly label: string;
  readonly dismissLabel: string;
  readonly notices: readonly NoticeLine[];
  readonly onDismiss: (id: number) => void;
}

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** Messages that stay until they are read. */
export function NoticeList({ label, dismissLabel, notices, onDismiss }: NoticeListProps) {
  return (
    <section aria-label={label} aria-live="polite" className={styles.list}>
      {notices.map(({ id, tone, text, action }) => {
        const Icon = icons[tone];
        return (
          <div key={id} className={joinClasses(styles.notice, styles[tone])}>
            <Icon aria-hidden size={18} className={styles.icon} />
            <p className={styles.text}>{text}</p>
            {action && (
              <button type="button" className={styles.action} onClick={action.onPress}>
                {action.label}
              </button>
            )}
            <IconButton
              label={dismissLabel}
              size="small"
              icon={<X aria-hidden size={16} />}
              onPress={() => onDismiss(id)}
            />
          </div>
        );
      })}
    </section>
  );
}
