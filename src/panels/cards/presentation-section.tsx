import ImagePlus from 'lucide-react/icons/image-plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { type DragEvent, useState } from 'react';
import { choosePicture, putPresentation } from '../../commands/put-presentation.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './presentation.module.css';

/** What residents are told and shown of a measure. */
export function PresentationSection({ measure }: { readonly measure: Measure }) {
  const { t } = useText();
  const { id } = measure;
  const shown = useStore(appStore, ({ document: { plan } }) =>
    Object.hasOwn(plan.presentations, id) ? plan.presentations[id] : null,
  );
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const isMissingAlt = shown !== null && shown.picture !== '' && shown.alt === '';

  async function take(file: Blob | undefined): Promise<void> {
    if (!file) return;
    setReading(true);
    await choosePicture(id, file);
    setReading(false);
  }

  // The page takes plan files wherever they are dropped: a picture dropped here is for here.
  const held = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Disclosure title={t('contributions.forResidents')}>
      <div className={styles.stack}>
        <TextField
          label={t('contributions.plainWords')}
          value={shown?.text ?? ''}
          maxLength={2000}
          isMultiline
          placeholder={t('contributions.plainWordsHelp')}
          onDone={(text) => putPresentation(id, { text })}
        />
        <div
          className={joinClasses(styles.drop, isOver && styles.over)}
          onDragEnter={(event) => {
            held(event);
            setOver(true);
          }}
          onDragOver={held}
          onDragLeave={(event) => {
            held(event);
            setOver(false);
          }}
          onDrop={(event) => {
            held(event);
            setOver(false);
            void take(event.dataTransfer.files[0]);
          }}
        >
          <FileButton
            icon={<ImagePlus aria-hidden size={18} />}
            accept="image/jpeg,image/png,image/webp"
            onFile={(file) => void take(file)}
          >
            {t(shown?.picture ? 'contributions.otherPicture' : 'contributions.choosePicture')}
          </FileButton>
          <p className={styles.hint} role="status">
            {t(isReading ? 'contributions.readingPicture' : 'contributions.pictureHelp')}
          </p>
        </div>
        {shown !== null && shown.picture !== '' && (
          <>
            <TextField
              label={t('contributions.alt')}
              value={shown.alt}
              maxLength={300}
              onDone={(alt) => putPresentation(id, { alt })}
            />
            {isMissingAlt && <p className={styles.marked}>{t('contributions.altMissing')}</p>}
            <TextField
              label={t('contributions.credit')}
              value={shown.credit}
              maxLength={200}
              onDone={(credit) => putPresentation(id, { credit })}
            />
            <Button
              icon={<Trash2 aria-hidden size={18} />}
              onPress={() => putPresentation(id, { picture: '' })}
            >
              {t('contributions.removePicture')}
            </Button>
          </>
        )}
        {shown !== null && (
          <section className={styles.preview} aria-label={t('contributions.preview')}>
            <p className={styles.hint}>{t('contributions.preview')}</p>
            {shown.picture !== '' && (
              <figure className={styles.figure}>
                <img src={shown.picture} alt={shown.alt} />
                {shown.credit !== '' && (
                  <figcaption>{t('contributions.photo', { name: shown.credit })}</figcaption>
                )}
              </figure>
            )}
            <p className={styles.name}>{measure.title}</p>
            {shown.text !== '' && <p className={styles.said}>{shown.text}</p>}
          </section>
        )}
      </div>
    </Disclosure>
  );
}
