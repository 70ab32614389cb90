import type { ContributionKind } from '../../domain/contribution.ts';
import { voicePath } from '../../map/voice-path.ts';

/** The mark of a kind, as it stands on the map. */
export function VoiceMark({ kind }: { readonly kind: ContributionKind }) {
  return (
    <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden focusable="false">
      <path d={voicePath(kind)} fill="currentColor" />
    </svg>
  );
}
