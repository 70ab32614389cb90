import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { useMemo, useState } from 'react';
import { proposedSideName } from '../../commands/proposed-side-name.ts';
import type { QuestionId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useStore } from '../../ui/use-store.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { BoardAnswer } from './board-answer.tsx';
import styles from './coverage-board.module.css';
import { DistanceLegend } from './distance-legend.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { KeptList } from './kept-list.tsx';
import { MethodLine } from './method-line.tsx';
import { QuestionEditor } from './question-editor.tsx';
import { QuestionPicker } from './question-picker.tsx';
import { ReachSwitch } from './reach-switch.tsx';
import { RedrawnZones } from './redrawn-zones.tsx';
import { type BoardView, Zones } from './zones.tsx';

/**
 * Per zone, whom the question's targets reach today and in the proposal. Only what shows the answer
 * listens to it, so that a drag draws numbers again and not the controls around them.
 */
export function CoverageBoard() {
  const workspace = useStore(appStore, (state) => state.session.workspace);
  return workspace.status === 'ready' ? <Board loaded={workspace.workspace} /> : null;
}

function Board({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t } = useText();
  const proposalName = useStore(appStore, (state) => proposedSideName(state, t));
  const evidenceOf = useStore(appStore, (state) => state.session.evidenceOf);
  const isLooking = useStore(appStore, (state) => state.session.evidenceHome !== null);
  const [view, setView] = useState<BoardView>('residents');
  const group = useStore(appStore, (state) => state.session.question.counts);
  const [isOpen, setOpen] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const [naming, setNaming] = useState<QuestionId | null>(null);
  const zoneNames = useMemo(
    () => new Map(loaded.zones.map((zone) => [zone.id, zone.name])),
    [loaded],
  );
  const counted = view === 'area' ? 'area' : 'residents';
  const Chevron = isOpen ? ChevronDown : ChevronUp;
  return (
    <section
      className={styles.board}
      aria-label={t('board.title')}
      data-open={isOpen || evidenceOf !== null || undefined}
      data-whole={(isOpen && evidenceOf === null) || undefined}
      data-looking={isLooking || undefined}
    >
      <VisuallyHidden>
        <h2>{t('board.title')}</h2>
      </VisuallyHidden>
      <div className={styles.top}>
        <div className={styles.question}>
          <QuestionPicker
            loaded={loaded}
            isEditing={isEditing}
            onEdit={(editing) => {
              setEditing(editing);
              if (editing) setOpen(true);
            }}
            onKept={(id) => {
              setNaming(id);
              setEditing(false);
              setOpen(true);
            }}
          />
        </div>
        <div className={styles.handle}>
          <IconButton
            label={isOpen ? t('board.collapse') : t('board.expand')}
            icon={<Chevron aria-hidden size={20} />}
            onPress={() => setOpen(!isOpen)}
          />
        </div>
        <ReachSwitch />
        <div className={styles.answer}>
          <BoardAnswer {...{ zoneNames, proposalName, counted }} />
          <RedrawnZones loaded={loaded} />
        </div>
      </div>
      <div className={styles.rest}>
        {evidenceOf ? (
          <EvidencePanel of={evidenceOf} loaded={loaded} />
        ) : isEditing ? (
          <QuestionEditor loaded={loaded} onDone={() => setEditing(false)} />
        ) : (
          <>
            <KeptList proposalName={proposalName} naming={naming} onNaming={setNaming} />
            <div className={styles.tools}>
              <Segmented
                label={t('board.measure')}
                value={view}
                onChange={setView}
                items={[
                  { id: 'residents', label: t(`group.${group}`) },
                  { id: 'area', label: t('board.area') },
                  { id: 'classes', label: t('board.classes') },
                ]}
              />
              {view === 'classes' && <DistanceLegend {...{ zoneNames, proposalName }} />}
            </div>
            <Zones {...{ loaded, zoneNames, proposalName, view }} />
            <div className={styles.method}>
              <MethodLine loaded={loaded} />
            </div>
          </>
        )}
      </div>
    </section>
  );
}
