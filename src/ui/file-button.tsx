import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './button.tsx';

interface FileButtonProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** Kinds of file the device offers first, as in the `accept` of a file input. */
  readonly accept: string;
  readonly onFile: (file: File, ...others: readonly File[]) => void;
  /** Several can be chosen at once, where one file is of no use without another. */
  readonly takesMany?: boolean;
  readonly describedBy?: string;
}

/** A button that asks the device for a file. */
export function FileButton({
  children,
  icon,
  accept,
  onFile,
  takesMany = false,
  describedBy,
}: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accept.split(',')}
      allowsMultiple={takesMany}
      onSelect={(files) => {
        const [file, ...others] = files ?? [];
        if (file) onFile(file, ...others);
      }}
    >
      <Button isWide icon={icon} {...(describedBy ? { describedBy } : {})}>
        {children}
      </Button>
    </FileTrigger>
  );
}
