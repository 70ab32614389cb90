import { openContributions } from '../../commands/open-contributions.ts';
import { contributionKinds } from '../../domain/contribution.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';

/** How much was said of a measure, or is taken up by it; nothing where nothing is. */
export function LinkedContributions({ id }: { readonly id: MeasureId }) {
  const { t } = useText();
  const contributions = useStore(appStore, ({ document }) => document.plan.contributions);
  const found = Object.values(contributions).filter(
    ({ state, about, measures }) =>
      state !== 'withdrawn' &&
      (measures.includes(id) || (about.type === 'measure' && about.measureId === id)),
  );
  if (found.length === 0) return null;
  const words = contributionKinds.flatMap((kind) => {
    const count = found.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${t(`contributions.kind.${kind}`)}: ${count}`];
  });
  return (
    <p>
      {t('contributions.linked', { count: found.length })} ({words.join(', ')}).{' '}
      <LinkButton onPress={() => openContributions({ only: new Set(found.map((one) => one.id)) })}>
        {t('contributions.readThem')}
      </LinkButton>
    </p>
  );
}
