import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  readonly level?: 3 | 4;
}

/** A part that can be folded away. What is folded is not drawn. */
export function Disclosure({ title, children, startsOpen = false, level = 3 }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <AriaDisclosure className={styles.disclosure} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={level} className={styles.heading}>
        <Button slot="trigger" className={styles.trigger}>
          <ChevronRight aria-hidden size={18} className={styles.chevron} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel}>{isOpen && children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
