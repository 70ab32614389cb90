import { Fragment, type ReactNode } from 'react';
import styles from './facts.module.css';

interface FactsProps {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** Names and values, one pair a line. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {items.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
