import Layers from 'lucide-react/icons/layers';
import { openPanel } from '../../commands/open-panel.ts';
import { showProposal } from '../../commands/show-proposal.ts';
import { switchFollowing } from '../../commands/switch-following.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './map-choices.module.css';

const today = 'today';

/** What the map beside the steps shows, and so the wall. */
export function MapChoices() {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const shownId = useStore(appStore, ({ session }) => session.shownProposalId);
  const isOpen = useStore(appStore, ({ session }) => session.openPanel === 'layers');
  const follows = useStore(appStore, ({ session }) => session.workshop.wallFollowsMap);
  const proposals = proposalsInOrder(plan).filter(
    ({ id, archived }) => !archived || id === shownId,
  );
  return (
    <div className={styles.choices}>
      <Select<string>
        label={t('presenter.mapShows')}
        isLabelHidden
        value={shownId ?? today}
        onChange={(id) => showProposal(id === today ? null : (id as ProposalId))}
        items={[
          { id: today, label: t('presenter.today') },
          ...proposals.map(({ id, name, shared }) => ({
            id: id as string,
            label: name,
            hint: t(shared ? 'presenter.isShared' : 'presenter.isDraft'),
          })),
        ]}
      />
      <Toggle
        look="beside"
        tone="setting"
        label={t('layers.title')}
        icon={<Layers aria-hidden size={18} />}
        isOn={isOpen}
        onChange={(isOn) => openPanel(isOn ? 'layers' : null)}
      />
      <Switch isOn={follows} onChange={switchFollowing}>
        {t('presenter.wallFollows')}
      </Switch>
    </div>
  );
}
