import { useMemo, useState } from 'react';
import { currentDay } from '../../commands/current-day.ts';
import { nextDue } from '../../domain/next-due.ts';
import { programmeKey } from '../../domain/programme.ts';
import { registerMeasures } from '../../domain/register-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { formatList } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SourceItems } from '../../ui/sources-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { AgreementSection } from './agreement-section.tsx';
import { DueCard } from './due-card.tsx';
import { EvaluationSection } from './evaluation-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { FocusAreasSection } from './focus-areas-section.tsx';
import { FundingSection } from './funding-section.tsx';
import { NewProgrammeDialog } from './new-programme-dialog.tsx';
import { PeriodSection } from './period-section.tsx';
import { ProgrammeHead } from './programme-head.tsx';
import { ProgrammeOverview } from './programme-overview.tsx';
import styles from './programme-page.module.css';
import { ReportingSection } from './reporting-section.tsx';
import { RolesSection } from './roles-section.tsx';
import { useProgramme } from './use-programme.ts';
import { ZonesSection } from './zones-section.tsx';

const none: readonly never[] = [];

/** The programme behind the map: who has agreed on what, for when, with what money. */
export function ProgrammePage() {
  const { t, language, loaded, sourcesOf } = useProgramme();
  const inForce = useStore(appStore, selectProgramme);
  const plan = useStore(appStore, ({ document }) => document.plan);
  const year = useStore(appStore, ({ session }) => session.year);
  const [isBeginning, setBeginning] = useState(false);
  const { programme } = inForce;
  const planned = loaded?.plannedMeasures ?? none;
  const measures = useMemo(
    () => registerMeasures(plan, planned, programme),
    [plan, planned, programme],
  );
  const ofArea = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { focusArea } of measures) {
      if (focusArea !== null) counts.set(focusArea, (counts.get(focusArea) ?? 0) + 1);
    }
    return counts;
  }, [measures]);
  const isOwn = Object.hasOwn(plan.programme, programmeKey);
  const goals = Object.keys(plan.goals).length;
  const replaces = [
    isOwn && programme ? wordsIn(programme.title, language) || t('programme.unnamed') : '',
    goals > 0 ? t('programme.focus.ownGoals', { count: goals }) : '',
  ].filter(Boolean);
  const dialog = isBeginning && (
    <NewProgrammeDialog
      replaces={formatList(replaces, language)}
      onClose={() => setBeginning(false)}
    />
  );
  if (!programme) {
    return (
      <section className={styles.page} aria-label={t('rail.programme')}>
        <EmptyState title={t('programme.none')}>{t('programme.noneAbout')}</EmptyState>
        <div>
          <Button look="main" onPress={() => setBeginning(true)}>
            {t('programme.new')}
          </Button>
        </div>
        {dialog}
      </section>
    );
  }
  const now = currentDay();
  const seenFrom = year === null || String(year) === now.slice(0, 4) ? null : year;
  const today = seenFrom === null ? now : `${seenFrom}-01-01`;
  const { period } = programme;
  const lastYear = period.extendedTo ?? period.to;
  const dues = nextDue(programme.reporting, today, lastYear);
  return (
    <section className={styles.page} aria-label={t('rail.programme')}>
      {dues.length > 0 && <DueCard dues={dues} seenFrom={seenFrom} />}
      <ProgrammeHead
        programme={programme}
        bundled={loaded?.programme ?? null}
        isOwn={isOwn}
        onNew={() => setBeginning(true)}
      />
      <ProgrammeOverview measures={measures} inForce={inForce} />
      <AgreementSection programme={programme} />
      <PeriodSection period={period} today={today} />
      <FocusAreasSection areas={programme.focusAreas} measures={ofArea} />
      <ZonesSection covered={programme.zones} areas={inForce.areas} />
      <RolesSection roles={programme.roles} />
      <FundingSection funding={programme.funding} />
      <ReportingSection rules={programme.reporting} dues={dues} />
      <EvaluationSection evaluation={programme.evaluation} />
      <FactsSection facts={programme.facts} />
      {programme.sources.length > 0 && (
        <section className={styles.section}>
          <Disclosure title={t('programme.allSources', { count: programme.sources.length })}>
            <SourceItems items={sourcesOf(programme.sources)} />
          </Disclosure>
        </section>
      )}
      {dialog}
    </section>
  );
}
