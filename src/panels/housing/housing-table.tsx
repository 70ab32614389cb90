import { goToZone } from '../../commands/go-to-zone.ts';
import { hover } from '../../commands/hover.ts';
import {
  municipalShare,
  type HomesThen,
  type HousingMix,
  type HousingZone,
} from '../../domain/housing-mix.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { formatCount, formatFinePercent, formatPercent, formatPoints } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import styles from './housing-page.module.css';
import { ToldValue } from './told-value.tsx';

interface HousingTableProps {
  readonly mix: HousingMix;
  readonly loaded: LoadedWorkspace;
  readonly nameOf: (id: ZoneId) => string;
  /** null while only today is shown. */
  readonly proposalName: string | null;
}

/** The zones that are known: how many homes, and which share of them is municipal. */
export function HousingTable({ mix, loaded, nameOf, proposalName }: HousingTableProps) {
  const { t, language } = useText();
  const known = mix.zones.filter(({ missing }) => missing === null);
  const most = barsUpTo(known);
  const columns = [
    ...(['housing.municipal', 'housing.all', 'housing.share'] as const),
    ...(proposalName === null ? [] : (['housing.change'] as const)),
  ];
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.table} aria-label={t('housing.caption')}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('housing.zone')}
            </th>
            {columns.map((key) => (
              <th key={key} role="columnheader" scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {known.map((zone) => (
            <ZoneLine
              key={zone.zoneId}
              zone={zone}
              name={nameOf(zone.zoneId)}
              {...{ loaded, most, proposalName }}
            />
          ))}
          <tr role="row" className={styles.total}>
            <th role="rowheader" scope="row">
              {t('housing.known')}
            </th>
            <td role="cell" data-label={t('housing.municipal')}>
              {formatCount(mix.today.homes.municipal, language)}
            </td>
            <td role="cell" data-label={t('housing.all')}>
              {formatCount(mix.today.homes.all, language)}
            </td>
            <Shares {...{ most, proposalName }} today={mix.today.homes} then={mix.proposal.homes} />
          </tr>
        </tbody>
      </table>
      <p className={styles.small}>{t('housing.scale', { most: formatPercent(most, language) })}</p>
    </div>
  );
}

/** Half of all homes, or all where some zone has more: the same for every bar. */
function barsUpTo(zones: readonly HousingZone[]): number {
  const shares = zones.flatMap(({ today, proposal }) =>
    [today, proposal].map((then) => (then && municipalShare(then)) ?? 0),
  );
  return Math.max(0, ...shares) > 0.5 ? 1 : 0.5;
}

interface ZoneLineProps extends Pick<HousingTableProps, 'loaded' | 'proposalName'> {
  readonly zone: HousingZone;
  readonly name: string;
  readonly most: number;
}

function ZoneLine({ zone, name, loaded, most, proposalName }: ZoneLineProps) {
  const { t } = useText();
  const { zoneId, municipal, all, today, proposal } = zone;
  const differ = municipal && all && municipal.year !== all.year;
  return (
    <tr
      role="row"
      onPointerEnter={() => hover({ type: 'zone', id: zoneId })}
      onPointerLeave={() => hover(null)}
    >
      <th role="rowheader" scope="row">
        <button type="button" className={styles.zone} onClick={() => goToZone(zoneId)}>
          {name}
        </button>
        {differ && (
          <span className={styles.small}>
            {t('housing.yearsDiffer', { municipal: String(municipal.year), all: String(all.year) })}
          </span>
        )}
      </th>
      <td role="cell" data-label={t('housing.municipal')}>
        <ToldValue told={municipal} of={`${name}, ${t('housing.municipal')}`} loaded={loaded} />
      </td>
      <td role="cell" data-label={t('housing.all')}>
        <ToldValue told={all} of={`${name}, ${t('housing.all')}`} loaded={loaded} />
      </td>
      <Shares {...{ most, today, proposalName }} then={proposal} />
    </tr>
  );
}

interface SharesProps {
  readonly today: HomesThen | null;
  readonly then: HomesThen | null;
  readonly most: number;
  readonly proposalName: string | null;
}

/** Today over the proposal on one scale, and the difference between them. */
function Shares({ today, then, most, proposalName }: SharesProps) {
  const { t, language } = useText();
  const before = today && municipalShare(today);
  const after = then && municipalShare(then);
  const sides = [
    { tone: 'today', share: before, name: t('housing.today') },
    ...(proposalName === null
      ? []
      : [
          {
            tone: 'sketch',
            share: after,
            name: t('housing.proposalStart', { name: proposalName }),
          } as const,
        ]),
  ] as const;
  return (
    <>
      <td role="cell" data-label={t('housing.share')} className={styles.shares}>
        {sides.map(({ tone, share, name }) => (
          <span key={tone} className={styles.side}>
            <span className={styles.sideName}>{name}</span>
            <Bar share={share === null ? null : share / most} tone={tone} />
            <span className={styles.number}>
              {share === null ? t('board.unknown') : formatFinePercent(share, language)}
            </span>
          </span>
        ))}
      </td>
      {proposalName !== null && (
        <td role="cell" data-label={t('housing.change')}>
          {before === null || after === null
            ? t('board.unknown')
            : t('housing.points', { points: formatPoints(after - before, language) })}
        </td>
      )}
    </>
  );
}
