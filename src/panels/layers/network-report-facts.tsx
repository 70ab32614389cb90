import type { PathNetwork } from '../../domain/path-network.ts';
import { dataDate } from '../../text/data-date.ts';
import { formatCount, formatDistance } from '../../text/format.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import styles from './network-section.module.css';

interface NetworkReportFactsProps {
  readonly network: PathNetwork & { readonly kept: boolean };
}

/** What became of a file of paths, and where it is kept. */
export function NetworkReportFacts({ network }: NetworkReportFactsProps) {
  const { t, language } = useText();
  const { name, openedAt, report, kept } = network;
  const { format, systemName, dataTime, repairs, skips, notices, lengthMeters } = report;
  const reasons = [
    ...Object.entries(repairs).map(
      ([reason, count]) => [`network.repair.${reason}`, count] as const,
    ),
    ...Object.entries(skips).map(([reason, count]) => [`network.skip.${reason}`, count] as const),
  ];
  const date = (time: string): string => dataDate(time.slice(0, 10), t, language);
  return (
    <>
      <p className={styles.name}>{name}</p>
      <p>
        {t('network.sum', {
          read: report.read,
          kept: report.kept,
          repaired: report.repaired,
          skipped: report.skipped,
        })}
      </p>
      {reasons.length > 0 && (
        <Disclosure title={t('network.why')} level={4}>
          <Facts
            items={reasons.map(([key, count]) => ({
              label: translateReason(key),
              value: formatCount(count, language),
            }))}
          />
        </Disclosure>
      )}
      <Facts
        items={[
          { label: t('network.length'), value: formatDistance(lengthMeters, language) },
          {
            label: t('network.format'),
            value: format === 'OpenStreetMap' ? t('network.format.OpenStreetMap') : format,
          },
          { label: t('network.system'), value: systemName },
          ...(dataTime === null ? [] : [{ label: t('network.dataTime'), value: date(dataTime) }]),
          { label: t('network.openedAt'), value: date(openedAt) },
        ]}
      />
      {notices.map(({ notice, detail }) => (
        <p key={notice} className={styles.quiet}>
          {translateReason(`network.notice.${notice}`, { detail })}
        </p>
      ))}
      <p className={styles.quiet}>{kept ? t('network.own') : t('network.notKept')}</p>
    </>
  );
}
