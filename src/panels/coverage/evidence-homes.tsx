import { useMemo } from 'react';
import { goTo } from '../../commands/go-to.ts';
import type { Evidence, EvidenceRow } from '../../domain/coverage.ts';
import { formatCount, formatDistance } from '../../text/format.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Table, type TableColumn } from '../../ui/table.tsx';

interface NumberedHome extends EvidenceRow {
  readonly number: number;
}

/** The homes behind a number; picking one shows it on the map. */
export function EvidenceHomes({ evidence }: { readonly evidence: Evidence }) {
  const { t, language } = useText();
  const homes = useMemo(
    () => evidence.rows.map((row, index): NumberedHome => ({ ...row, number: index + 1 })),
    [evidence],
  );
  if (homes.length === 0) return <p>{t('evidence.noHomes')}</p>;
  const columns: readonly TableColumn<NumberedHome>[] = [
    {
      id: 'home',
      label: t('evidence.home'),
      cell: (row) => formatCount(row.number, language),
      sortBy: (row) => row.number,
    },
    {
      id: 'residents',
      label: t('evidence.residents'),
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
      cell: (row) => row.nearest?.name ?? t('evidence.noneNear'),
      sortBy: (row) => row.nearest?.name ?? null,
    },
    {
      id: 'distance',
      label: t('evidence.distance'),
      isNumber: true,
      cell: (row) => (row.nearest ? formatDistance(row.nearest.distanceMeters, language) : '–'),
      sortBy: (row) => row.nearest?.distanceMeters ?? null,
    },
  ];
  return (
    <Table
      caption={t('evidence.homes')}
      columns={columns}
      rows={homes}
      keyOf={(row) => row.homeId}
      locale={localeTag[language]}
      onSelect={(row) => goTo({ centre: row.centre, zoom: 15 })}
      moreLabel={(number) => t('action.showMore', { number })}
    />
  );
}
