import type { SourceId } from '../../domain/ids.ts';
import { SourcesButton } from '../../ui/sources-button.tsx';
import { useProgramme } from './use-programme.ts';

interface StatementSourcesProps {
  /** What is stated, as the button names it. */
  readonly of: string;
  readonly ids: readonly SourceId[];
}

/** Where a statement is from, to be opened beside it. */
export function StatementSources({ of, ids }: StatementSourcesProps) {
  const { t, sourcesOf } = useProgramme();
  return (
    <SourcesButton
      label={t('programme.sourcesOf', { what: of })}
      title={t('programme.sources')}
      items={sourcesOf(ids)}
    />
  );
}
