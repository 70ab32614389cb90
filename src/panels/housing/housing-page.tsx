import { useMemo } from 'react';
import { housingMix } from '../../commands/housing-mix.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { AreaTable } from './area-table.tsx';
import { HousingIndex } from './housing-index.tsx';
import { HousingMethod } from './housing-method.tsx';
import { housingNames } from './housing-names.ts';
import styles from './housing-page.module.css';
import { housingSentence } from './housing-sentence.ts';
import { HousingTable } from './housing-table.tsx';
import { MissingZones } from './missing-zones.tsx';
import { ProposalHomes } from './proposal-homes.tsx';

/** Municipal homes among all homes, zone by zone, today and with the proposal shown. */
export function HousingPage() {
  const { t } = useText();
  const workspace = useStore(appStore, (state) => state.session.workspace);
  return (
    <Panel title={t('housing.title')}>
      {workspace.status === 'ready' && <Housing loaded={workspace.workspace} />}
    </Panel>
  );
}

function Housing({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t, language } = useText();
  const lookedAt = useStore(appStore, housingMix);
  const inForce = useStore(appStore, selectProgramme);
  const proposalName = useStore(appStore, ({ document, session }) =>
    session.shownProposalId === null
      ? null
      : (document.plan.proposals[session.shownProposalId]?.name ?? null),
  );
  const nameOf = useMemo(
    () => housingNames(loaded, inForce, language),
    [loaded, inForce, language],
  );
  if (!lookedAt) return null;
  const { mix, areas, measures } = lookedAt;
  const words = housingSentence(mix, proposalName, { t, language });
  const isKnown = mix.zones.some(({ missing }) => missing === null);
  const told = areas.length > 0 && <AreaTable areas={areas} loaded={loaded} nameOf={nameOf} />;
  return (
    <>
      <div className={styles.sentence}>
        <p className={styles.main}>{words.main}</p>
        {words.more.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.small}>{t('housing.privacy')}</p>
      </div>
      {isKnown && (
        <>
          <HousingIndex today={mix.today} proposal={mix.proposal} proposalName={proposalName} />
          <HousingTable {...{ mix, loaded, nameOf, proposalName }} />
        </>
      )}
      {!isKnown && told}
      <MissingZones zones={mix.zones} indicators={inForce.indicators} nameOf={nameOf} />
      <ProposalHomes {...{ measures, mix, loaded, nameOf, proposalName }} />
      {isKnown && told}
      <HousingMethod />
    </>
  );
}
