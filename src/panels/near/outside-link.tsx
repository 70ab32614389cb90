import type { ReactNode } from 'react';

interface OutsideLinkProps {
  readonly url: string | null;
  readonly children: ReactNode;
}

/** A link that leaves the app over a safe line; any other address is plain text. */
export function OutsideLink({ url, children }: OutsideLinkProps) {
  return url?.startsWith('https://') ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  );
}
