import ListPlus from 'lucide-react/icons/list-plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { lazy, Suspense } from 'react';
import { deleteSelection } from '../../commands/delete-selection.ts';
import { kindWords } from '../../commands/kind-words.ts';
import { openTaking } from '../../commands/open-taking.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CardBody } from './card-body.tsx';
import { KindFacts } from './kind-facts.tsx';
import { LinkedContributions } from './linked-contributions.tsx';
import { MeasureEffect } from './measure-effect.tsx';
import { MeasureForm } from './measure-form.tsx';
import styles from './measure-fields.module.css';
import { PresentationSection } from './presentation-section.tsx';

// What it does to shapes is more than all the rest: it comes when something is selected.
const ShapeOperations = lazy(async () => {
  const { ShapeOperations: component } = await import('./shape-operations.tsx');
  return { default: component };
});

interface MeasureCardProps {
  readonly measure: Measure;
  readonly titleId: string;
}

/** A measure that was drawn here: everything about it can be changed. */
export function MeasureCard({ measure, titleId }: MeasureCardProps) {
  const { t } = useText();
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const { id, kind, title } = measure;
  const kindName = kindWords(measure, kinds, t);
  return (
    <CardBody
      titleId={titleId}
      sort={`${t('measure.sketch')} · ${kindName}`}
      title={title || t('measure.untitled', { kind: kindName })}
      actions={
        <>
          <Button
            icon={<ListPlus aria-hidden size={18} />}
            onPress={() => openTaking({ measureIds: [id] })}
          >
            {t('measure.putElsewhere')}
          </Button>
          <Button
            look="danger"
            icon={<Trash2 aria-hidden size={18} />}
            onPress={() => deleteSelection()}
          >
            {t('measure.delete')}
          </Button>
        </>
      }
    >
      <Suspense fallback={<div className={styles.waiting} />}>
        <ShapeOperations />
      </Suspense>
      <MeasureEffect measure={measure} isSketch />
      <LinkedContributions id={id} />
      <MeasureForm measure={measure} />
      <PresentationSection key={id} measure={measure} />
      <KindFacts kind={kind} />
    </CardBody>
  );
}
