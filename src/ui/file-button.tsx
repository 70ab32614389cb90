import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './button.tsx';

interface FileButtonProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** Kinds of file the device offers first, as in the `accept` of a file input. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly describedBy?: string;
}

/** A button that asks the device for one file. */
export function FileButton({ children, icon, accept, onFile, describedBy }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accept.split(',')}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onFile(file);
      }}
    >
      <Button isWide icon={icon} {...(describedBy ? { describedBy } : {})}>
        {children}
      </Button>
    </FileTrigger>
  );
}
