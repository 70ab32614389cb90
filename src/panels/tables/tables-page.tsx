import { useMemo } from 'react';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { tablesInOrder } from '../../domain/tables-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { tableLists } from '../../domain/table-lists.ts';
import { workspaceRead } from '../../state/workspace-read.ts';
import { questionWords } from '../../text/question-words.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { BeginTablesForm } from './begin-tables-form.tsx';
import { BringInTables } from './bring-in-tables.tsx';
import { TableList } from './table-list.tsx';
import { TablesAgreement } from './tables-agreement.tsx';
import { TablesChart } from './tables-chart.tsx';
import { TablesFigures } from './tables-figures.tsx';
import { TablesMaps } from './tables-maps.tsx';
import styles from './tables-page.module.css';
import { TablesStanding } from './tables-standing.tsx';

/** The workshop's tables: begun from one start, brought in, and seen side by side. */
export function TablesPage() {
  const { t } = useText();
  const loaded = useStore(appStore, workspaceRead);
  return (
    <Panel title={t('tables.title')}>
      <div className={styles.page}>{loaded && <Tables loaded={loaded} />}</div>
    </Panel>
  );
}

function Tables({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t, language } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const question = useStore(appStore, (state) => state.session.question);
  const workspaceId = useStore(appStore, (state) => state.session.workspaceId);
  const latest = useStore(appStore, (state) => state.derived.tables);
  const tables = useMemo(() => tablesInOrder(plan), [plan]);
  // Looked through anew only when the plan has changed, not at every move of a hand.
  const lists = useMemo(() => tableLists(plan, planned), [plan, planned]);
  const answer = latest?.question === question ? latest : null;
  const currency = loaded.workspace.currency ?? null;
  if (tables.length === 0) {
    return (
      <>
        <p>{t('tables.intro')}</p>
        <BeginTablesForm plan={plan} standing={0} />
        <BringInTables />
      </>
    );
  }
  return (
    <>
      <TableList tables={tables} workspaceId={workspaceId} />
      <Disclosure title={t('tables.more')}>
        <BeginTablesForm plan={plan} standing={tables.length} />
      </Disclosure>
      <section className={styles.part} aria-labelledby="tables-reach">
        <h3 id="tables-reach">{questionWords(question, t, language)}</h3>
        <TablesStanding />
        <TablesChart />
      </section>
      <section className={styles.part} aria-labelledby="tables-figures">
        <h3 id="tables-figures">{t('tables.figures')}</h3>
        <TablesFigures {...{ plan, tables, lists, answer, currency }} />
        <p className={styles.small}>{t('tables.costHelp')}</p>
      </section>
      <TablesMaps {...{ plan, loaded, tables, lists }} />
      <TablesAgreement {...{ plan, loaded, tables, lists }} />
    </>
  );
}
