import Download from 'lucide-react/icons/download';
import { useMemo } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { programmeMatrix } from '../../commands/programme-matrix.ts';
import { saveMatrix } from '../../commands/save-matrix.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { programmeZones } from '../../domain/programme-zones.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { MatrixChoices } from './matrix-choices.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { matrixNames } from '../../commands/matrix-names.ts';
import { MatrixNotes } from './matrix-notes.tsx';
import styles from './matrix-page.module.css';
import { matrixSentence } from './matrix-sentence.ts';
import { MatrixTable } from './matrix-table.tsx';

/** Zones by focus areas or goals: where something is done, where nothing is, and for what money. */
export function MatrixPage() {
  const { t } = useText();
  const workspace = useStore(appStore, (state) => state.session.workspace);
  return (
    <Panel
      title={t('matrix.title')}
      actions={
        <IconButton
          label={t('matrix.save')}
          icon={<Download aria-hidden size={20} />}
          onPress={() => saveMatrix()}
        />
      }
    >
      {workspace.status === 'ready' && <Matrix loaded={workspace.workspace} />}
    </Panel>
  );
}

function Matrix({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t, language } = useText();
  const lookedAt = useStore(appStore, programmeMatrix);
  const view = useStore(appStore, (state) => state.session.matrixView);
  const shownId = useStore(appStore, (state) => state.session.shownProposalId);
  const year = useStore(appStore, (state) => state.session.year);
  const inForce = useStore(appStore, selectProgramme);
  const names = useMemo(
    () => matrixNames(inForce, loaded, view, { t, language }),
    [inForce, loaded, view, t, language],
  );
  const covered = useMemo(
    () => programmeZones(inForce.programme, loaded),
    [inForce.programme, loaded],
  );
  if (!lookedAt) return null;
  const { matrix, moneyYears } = lookedAt;
  const words = matrixSentence(matrix, names, view, t);
  const currency = loaded.workspace.currency ?? null;
  const hasColumns = matrix.columns.length > 1;
  const target = view.columns === 'goals' ? 'goals' : 'programme';
  return (
    <>
      {hasColumns && (
        <div className={styles.sentence}>
          <p className={styles.main}>{words.main}</p>
          {words.more && <p className={styles.more}>{words.more}</p>}
        </div>
      )}
      <MatrixChoices
        view={view}
        moneyYears={moneyYears}
        hasProgrammeZones={covered.size > 0 && covered.size < loaded.zones.length}
      />
      {view.measures === 'proposal' && shownId === null && <p>{t('matrix.noProposal')}</p>}
      {!hasColumns && (
        <EmptyState title={t(`matrix.noColumns.${view.columns}`)}>
          <Button onPress={() => openPanel(target)}>
            {t(target === 'goals' ? 'matrix.openGoals' : 'matrix.openProgramme')}
          </Button>
        </EmptyState>
      )}
      <MatrixTable matrix={matrix} names={names} view={view} currency={currency} />
      <MatrixLegend figure={view.figure} currency={currency} />
      <MatrixNotes matrix={matrix} view={view} loaded={loaded} year={year} />
    </>
  );
}
