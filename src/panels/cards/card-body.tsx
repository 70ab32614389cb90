import type { ReactNode } from 'react';
import styles from './card-body.module.css';

interface CardBodyProps {
  readonly titleId: string;
  /** What sort of thing it is. */
  readonly sort: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function CardBody({ titleId, sort, title, children, actions }: CardBodyProps) {
  return (
    <div className={styles.body}>
      <div className={styles.head}>
        <p className={styles.sort}>{sort}</p>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
