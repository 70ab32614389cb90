import type { ReactNode } from 'react';

interface SourceLinkProps {
  readonly url: string | null;
  readonly children: ReactNode;
}

/** A link that leaves the app; any address that is not of the web is plain text. */
export function SourceLink({ url, children }: SourceLinkProps) {
  return url !== null && /^https?:\/\//.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  );
}
