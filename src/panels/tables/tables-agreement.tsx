import { useMemo } from 'react';
import { goToMeasure } from '../../commands/go-to-measure.ts';
import { kindWords } from '../../commands/kind-words.ts';
import { takeAgreed } from '../../commands/take-agreed.ts';
import {
  agreedMeasures,
  agreedWithinMeters,
  type AgreedMeasures,
  type TableList,
} from '../../domain/agreed-measures.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { measureZones } from '../../domain/measure-zones.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TableProposal } from '../../domain/tables-in-order.ts';
import { formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './tables-page.module.css';

interface TablesAgreementProps {
  readonly plan: Plan;
  readonly loaded: LoadedWorkspace;
  readonly tables: readonly TableProposal[];
  readonly lists: readonly TableList[];
}

/** What several tables want, how many and where; and what only one of them wants. */
export function TablesAgreement({ plan, loaded, tables, lists }: TablesAgreementProps) {
  const { t } = useText();
  const { agreed, alone } = useMemo(() => agreedMeasures(lists), [lists]);
  const parts = { plan, loaded, tables };
  return (
    <section className={styles.part} aria-labelledby="tables-agreed">
      <h3 id="tables-agreed">{t('tables.agreed')}</h3>
      {agreed.length === 0 ? (
        <p>{t('tables.agreedNone')}</p>
      ) : (
        <>
          <AgreedList groups={agreed} {...parts} />
          <div className={styles.buttons}>
            <Button onPress={() => void takeAgreed()}>{t('tables.takeAgreed')}</Button>
          </div>
        </>
      )}
      <p className={styles.small}>{t('tables.agreedRule', { meters: agreedWithinMeters })}</p>
      {alone.length > 0 && (
        <Disclosure title={t('tables.alone', { count: alone.length })}>
          <AgreedList groups={alone} {...parts} />
        </Disclosure>
      )}
    </section>
  );
}

interface AgreedListProps extends Omit<TablesAgreementProps, 'lists'> {
  readonly groups: readonly AgreedMeasures[];
}

function AgreedList({ groups, plan, loaded, tables }: AgreedListProps) {
  const { t, language } = useText();
  const names = new Map(tables.map(({ id, name }) => [id, name]));
  const zoneNames = new Map(loaded.zones.map(({ id, name }) => [id, name]));
  return (
    <ul className={styles.agreed}>
      {groups.map(({ measures, proposalIds }) => {
        const [measure] = measures;
        const kind = kindWords(measure, plan.kinds, t);
        const zones = measureZones(measure, loaded.zones)
          .slice(0, 3)
          .map((id) => zoneNames.get(id) ?? id);
        const who = formatList(
          proposalIds.map((id) => names.get(id) ?? ''),
          language,
        );
        return (
          <li key={measure.id} className={styles.agreement}>
            <button
              type="button"
              className={styles.name}
              onClick={() => goToMeasure(measure.id)}
              aria-label={t('tables.showOnMap', { title: measure.title || kind })}
            >
              {measure.title || kind}
            </button>
            <span>
              {proposalIds.length > 1
                ? t('tables.haveIt', { number: proposalIds.length, all: tables.length, who })
                : who}
            </span>
            <span className={styles.small}>
              {[measure.title ? kind : '', formatList(zones, language)]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
