import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import { WallPreview } from './wall-preview.tsx';

/** What the wall was told last. */
export function ToldPreview() {
  const { t } = useText();
  const told = useStore(appStore, ({ session }) => session.workshop.told);
  const isBlack = useStore(appStore, ({ session }) => session.workshop.isBlack);
  const proposals = useStore(appStore, ({ document }) => document.plan.proposals);
  if (!told) return null;
  const proposal = told.proposalId === null ? undefined : proposals[told.proposalId];
  return (
    <WallPreview
      label={t('presenter.onTheWall')}
      words={told.words}
      chart={told.chart}
      proposalName={proposal?.name ?? null}
      isBlack={isBlack}
    />
  );
}
