import Check from 'lucide-react/icons/check';
import Pencil from 'lucide-react/icons/pencil';
import { type ReactNode, useId, useState } from 'react';
import type { ProgrammePart } from '../../commands/edit-programme.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './programme-page.module.css';

interface ProgrammeSectionProps {
  readonly part: ProgrammePart;
  /** How it is written. */
  readonly editor: ReactNode;
  /** How it is read. */
  readonly children: ReactNode;
  /** Nothing is said of it yet. */
  readonly isEmpty?: boolean;
}

/** A part of the programme: read, and written after a press of its button. */
export function ProgrammeSection({
  part,
  editor,
  children,
  isEmpty = false,
}: ProgrammeSectionProps) {
  const { t } = useText();
  const [isEditing, setEditing] = useState(false);
  const id = useId();
  const title = t(`programme.title.${part}`);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.sectionHead}>
        <h3 id={id} className={styles.sectionTitle}>
          {title}
        </h3>
        <Button
          look="quiet"
          icon={isEditing ? <Check aria-hidden size={16} /> : <Pencil aria-hidden size={16} />}
          onPress={() => setEditing(!isEditing)}
        >
          {isEditing ? t('programme.done') : t('programme.edit')}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Button>
      </header>
      {isEditing ? (
        <div className={styles.editor}>{editor}</div>
      ) : isEmpty ? (
        <p className={styles.unsaid}>{t('programme.unsaid')}</p>
      ) : (
        children
      )}
    </section>
  );
}
