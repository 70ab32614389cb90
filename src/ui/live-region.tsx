import styles from './visually-hidden.module.css';

/** Says a text to a screen reader whenever it changes. It must stay in the page. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
