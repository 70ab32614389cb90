import type { ReactNode } from 'react';
import { openDroppedFiles } from '../../commands/open-dropped-files.ts';
import { useText } from '../../text/use-text.ts';
import { FileDrop } from '../../ui/file-drop.tsx';

/** Opens a file that is dropped anywhere on the page. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <FileDrop words={t('file.drop')} onFiles={(files) => void openDroppedFiles(files)}>
      {children}
    </FileDrop>
  );
}
