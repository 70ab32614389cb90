import type { ReactNode } from 'react';
import { openResidentFile } from '../../commands/open-resident-file.ts';
import { useText } from '../../text/use-text.ts';
import { FileDrop } from '../../ui/file-drop.tsx';

/** Opens a plan that is dropped anywhere on the page. */
export function PlanDrop({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const open = ([file]: readonly File[]) => {
    if (file) void openResidentFile(file);
  };
  return (
    <FileDrop words={t('residents.drop')} onFiles={open}>
      {children}
    </FileDrop>
  );
}
