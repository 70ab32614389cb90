import { useEffect, useMemo, useRef, useState } from 'react';
import { selectEvidenceHome } from '../../commands/select-evidence-home.ts';
import { targetNamer, type TargetNamer } from '../../commands/target-namer.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { Evidence, EvidenceRow } from '../../domain/coverage.ts';
import { evidenceKey } from '../../domain/evidence-key.ts';
import { evidenceStatus, type EvidenceStatus } from '../../domain/evidence-status.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount, formatDistance } from '../../text/format.ts';
import { localeTag, type Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Table, type TableColumn } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './evidence-homes.module.css';

interface EvidenceHomesProps {
  readonly evidence: Evidence;
  readonly loaded: LoadedWorkspace;
  readonly question: CoverageQuestion;
}

interface NumberedHome extends EvidenceRow {
  readonly number: number;
  readonly status: EvidenceStatus;
  readonly target: string | null;
}

type Shown = EvidenceStatus | 'all';

const choices: readonly Shown[] = ['all', 'reached', 'partly', 'notReached'];

/** The homes behind a number; picking one shows it, its way and its target on the map. */
export function EvidenceHomes({ evidence, loaded, question }: EvidenceHomesProps) {
  const { t, language } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const chosen = useStore(appStore, (state) => state.session.evidenceHome);
  const [shown, setShown] = useState<Shown>('all');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen !== null) {
      place.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
    }
  }, [chosen]);
  const namer = useMemo(() => targetNamer(loaded, plan, t, language), [loaded, plan, t, language]);
  const homes = useMemo(() => numbered(evidence, namer), [evidence, namer]);
  const columns = useMemo(() => {
    const names = new Map(loaded.zones.map(({ id, name }) => [id, name]));
    return columnsFor(evidence.zoneId === null ? names : null, question, t, language);
  }, [loaded, evidence.zoneId, question, t, language]);
  if (homes.length === 0) return <p>{t('evidence.noHomes')}</p>;
  const count = (which: Shown): number =>
    which === 'all' ? homes.length : homes.filter(({ status }) => status === which).length;
  const rows = shown === 'all' ? homes : homes.filter(({ status }) => status === shown);
  return (
    <div ref={place} className={styles.homes}>
      <div className={styles.filter}>
        <Segmented
          label={t('evidence.show')}
          value={shown}
          onChange={setShown}
          items={choices.map((id) => ({
            id,
            label: t(`evidence.show.${id}`, { number: count(id) }),
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <p>{t('evidence.noneShown')}</p>
      ) : (
        <Table
          key={shown}
          caption={t('evidence.pickHint')}
          columns={columns}
          rows={rows}
          keyOf={evidenceKey}
          locale={localeTag[language]}
          selectedKey={chosen}
          onSelect={(row) => selectEvidenceHome(evidenceKey(row) === chosen ? null : row)}
          moreLabel={(number) => t('action.showMore', { number })}
        />
      )}
    </div>
  );
}

function numbered(evidence: Evidence, nameOf: TargetNamer): readonly NumberedHome[] {
  return evidence.rows.map((row, index) => ({
    ...row,
    number: index + 1,
    status: evidenceStatus(row),
    target: row.nearest && nameOf(row.nearest),
  }));
}

function columnsFor(
  zoneNames: ReadonlyMap<ZoneId, string> | null,
  { reach, counts }: Pick<CoverageQuestion, 'reach' | 'counts'>,
  t: Translate,
  language: Language,
): readonly TableColumn<NumberedHome>[] {
  const zone: TableColumn<NumberedHome> = {
    id: 'zone',
    label: t('board.zone'),
    cell: (row) => <span className={styles.name}>{zoneNames?.get(row.zoneId) ?? row.zoneId}</span>,
    sortBy: (row) => zoneNames?.get(row.zoneId) ?? row.zoneId,
  };
  const home: TableColumn<NumberedHome> = {
    id: 'home',
    label: t('evidence.home'),
    cell: (row) => formatCount(row.number, language),
    sortBy: (row) => row.number,
  };
  const entrance: TableColumn<NumberedHome> = {
    id: 'entrance',
    label: t('evidence.entrance'),
    cell: ({ nearest }) => (nearest ? entranceWords(nearest.isEstimated, t) : '–'),
    sortBy: ({ nearest }) => nearest && entranceWords(nearest.isEstimated, t),
  };
  return [
    zoneNames ? zone : home,
    {
      id: 'residents',
      label: t(`group.${counts}`),
      isNumber: true,
      cell: (row) => formatCount(row.residents, language),
      sortBy: (row) => row.residents,
    },
    {
      id: 'counted',
      label: t('evidence.counted'),
      isNumber: true,
      cell: (row) => formatCount(row.coveredResidents, language),
      sortBy: (row) => row.coveredResidents,
    },
    {
      id: 'nearest',
      label: t('evidence.nearest'),
      cell: (row) => <span className={styles.name}>{row.target ?? t('evidence.noneNear')}</span>,
      sortBy: (row) => row.target,
    },
    ...(reach === 'network' ? [entrance] : []),
    {
      id: 'distance',
      label: t('evidence.distance'),
      isNumber: true,
      cell: (row) => (row.nearest ? formatDistance(row.nearest.distanceMeters, language) : '–'),
      sortBy: (row) => row.nearest?.distanceMeters ?? null,
    },
  ];
}

function entranceWords(isEstimated: boolean, t: Translate): string {
  return t(isEstimated ? 'evidence.entranceGuess' : 'evidence.entranceKnown');
}
