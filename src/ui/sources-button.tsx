import BookOpen from 'lucide-react/icons/book-open';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import styles from './sources-button.module.css';
import { Tip } from './tip.tsx';

/** One source as it is read: its name, who it is from, and what else there is to know of it. */
export interface SourceItem {
  readonly id: string;
  readonly title: string;
  /** null: it has no address on the web. */
  readonly url: string | null;
  readonly details: readonly string[];
}

interface SourcesButtonProps {
  /** Of what they are the sources: the button's name. */
  readonly label: string;
  readonly title: string;
  readonly items: readonly SourceItem[];
}

/** Opens where a statement is from; nothing where it has no sources. */
export function SourcesButton({ label, title, items }: SourcesButtonProps) {
  if (items.length === 0) return null;
  return (
    <DialogTrigger>
      <Tip text={label}>
        <Button aria-label={label} className={styles.button}>
          <BookOpen aria-hidden size={15} />
          <span aria-hidden>{items.length}</span>
        </Button>
      </Tip>
      <Popover className={styles.popover} offset={4}>
        <Dialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {title}
          </Heading>
          <SourceItems items={items} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Sources under one another, each with its link. */
export function SourceItems({ items }: { readonly items: readonly SourceItem[] }) {
  return (
    <ul className={styles.items}>
      {items.map(({ id, title, url, details }) => (
        <li key={id}>
          {url !== null && /^https?:\/\//.test(url) ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          <span className={styles.details}>{details.join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
