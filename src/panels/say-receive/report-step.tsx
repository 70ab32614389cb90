import type { ParcelLine, ParcelReport } from '../../domain/parcel-report.ts';
import type { IncomingParcel } from '../../state/incoming.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Facts } from '../../ui/facts.tsx';
import { ParcelList } from './parcel-list.tsx';
import styles from './receive.module.css';

interface ReportStepProps {
  readonly report: ParcelReport;
  readonly stray: readonly IncomingParcel[];
}

/** What became of every line: read is kept, repaired and skipped, with the reasons. */
export function ReportStep({ report, stray }: ReportStepProps) {
  const { t, language } = useText();
  return (
    <div className={styles.part}>
      <Facts
        items={(['read', 'kept', 'repaired', 'skipped'] as const).map((sum) => ({
          label: t(`receive.sum.${sum}`),
          value: formatCount(report[sum], language),
        }))}
      />
      {report.lines.length > 0 && (
        <ul className={styles.texts}>
          {report.lines.map((line) => (
            <li key={`${line.part} ${line.index} ${line.id}`}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      )}
      {stray.length > 0 && <ParcelList parcels={stray} />}
    </div>
  );
}

function Line({ line: { part, index, begins, done, why } }: { readonly line: ParcelLine }) {
  const { t } = useText();
  const which = t(`receive.part.${part}`, { number: index + 1 });
  return (
    <>
      <b>{which}</b>
      {begins !== '' && ` «${begins}»`}: {t(`receive.done.${done}`)}{' '}
      {why.map((reason) => t(`receive.why.${reason}`)).join(' ')}
    </>
  );
}
