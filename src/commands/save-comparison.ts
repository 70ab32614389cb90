import { budgetSum } from '../domain/budget-line.ts';
import type { ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { writeComparison } from '../files/write-comparison.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { methodWords } from '../text/method-words.ts';
import { questionWords } from '../text/question-words.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';

/** Gives the person the comparison as a CSV file. Refused while none has been worked out. */
export function saveComparison(): Outcome<string> {
  const state = appStore.getState();
  const { session, derived, document: kept } = state;
  const { workspace, language } = session;
  const { comparison } = derived;
  if (workspace.status !== 'ready' || !comparison) return { ok: false, reason: 'no-comparison' };
  const { workspace: loaded } = workspace;
  const { question, sides } = comparison;
  const planned = plannedMeasures(state);
  const nameOf = (id: ProposalId | null): string =>
    (id === null ? null : kept.plan.proposals[id]?.name) ?? t('board.today');
  const day = new Date().toISOString().slice(0, 10);
  const text = writeComparison({
    answer: comparison,
    zoneNames: new Map(loaded.zones.map(({ id, name }) => [id, name])),
    sideNames: {
      today: t('board.today'),
      a: nameOf(sides.a.proposalId),
      b: nameOf(sides.b.proposalId),
    },
    measureName: (id) => findMeasure(kept.plan, planned, id)?.title ?? '',
    costOf: (id) => budgetSum(findMeasure(kept.plan, planned, id)?.budget ?? []),
    currency: loaded.workspace.currency ?? '',
    about: [
      { label: t('evidence.question'), value: questionWords(question, t, language) },
      { label: t('ruleSource.label'), value: t(`ruleSource.${question.ruleSource}`) },
      { label: t('evidence.method'), value: methodWords(question, t, language) },
      { label: t('question.whom'), value: t(`group.${question.counts}`) },
      {
        label: t('residentsRule.label'),
        value: t(`residentsRule.${question.residentsRule}.about`),
      },
      { label: t('evidenceFile.written'), value: day },
    ],
  });
  const words = [
    t('compare.title'),
    nameOf(sides.a.proposalId),
    nameOf(sides.b.proposalId),
    questionWords(question, t, language),
    day,
  ].join(' ');
  const name = `${fileName(words, t('compare.title'))}.csv`;
  offerDownload(name, text, 'text/csv;charset=utf-8');
  announce('announce.tableSaved', { name });
  return { ok: true, value: name };
}
