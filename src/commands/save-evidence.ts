import type { CoverageAnswer, Evidence } from '../domain/coverage.ts';
import type { SourceId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Outcome } from '../domain/outcome.ts';
import { evidenceColumns, type EvidenceFile } from '../files/evidence-records.ts';
import { writeEvidenceCsv } from '../files/write-evidence-csv.ts';
import { writeEvidenceGeojson } from '../files/write-evidence-geojson.ts';
import { appStore } from '../state/app-store.ts';
import { dataDate } from '../text/data-date.ts';
import type { Language } from '../text/language.ts';
import { localText } from '../text/local-text.ts';
import { methodWords } from '../text/method-words.ts';
import { questionWords } from '../text/question-words.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { evidenceDoubts, type WordedFact } from './evidence-doubts.ts';
import { evidenceSources } from './evidence-sources.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';
import { targetNamer } from './target-namer.ts';

export type EvidenceFormat = 'csv' | 'geojson';

/** Gives the person the trail that is open as a file. Refused while none has been worked out. */
export function saveEvidence(format: EvidenceFormat): Outcome<string> {
  const { session, derived, document: kept } = appStore.getState();
  const { workspace, language } = session;
  const { evidence, coverage } = derived;
  if (workspace.status !== 'ready' || !evidence || !coverage) {
    return { ok: false, reason: 'coverage-not-asked' };
  }
  const loaded = workspace.workspace;
  const zoneNames = new Map(loaded.zones.map(({ id, name }) => [id, name]));
  const zone =
    evidence.zoneId === null
      ? t('board.total')
      : (zoneNames.get(evidence.zoneId) ?? evidence.zoneId);
  const day = new Date().toISOString().slice(0, 10);
  const file: EvidenceFile = {
    evidence,
    zoneName: (id) => zoneNames.get(id) ?? id,
    targetName: targetNamer(loaded, kept.plan, t, language),
    about: aboutLines(loaded, coverage, evidence, zone, day),
  };
  const words = [
    t('evidenceFile.name'),
    questionWords(coverage.question, t, language),
    zone,
    day,
  ].join(' ');
  const name = `${fileName(words, t('evidenceFile.name'))}.${format}`;
  if (format === 'csv') offerDownload(name, writeEvidenceCsv(file), 'text/csv;charset=utf-8');
  else offerDownload(name, writeEvidenceGeojson(file), 'application/geo+json');
  announce('announce.fileSaved', { name });
  return { ok: true, value: name };
}

function aboutLines(
  loaded: LoadedWorkspace,
  answer: CoverageAnswer,
  evidence: Evidence,
  zone: string,
  day: string,
): readonly WordedFact[] {
  const { question } = answer;
  const { language, network } = appStore.getState().session;
  const { residents, layers, zoneSets } = loaded.workspace;
  const ids = [
    ...zoneSets.filter(({ isDefault }) => isDefault).flatMap(({ source }) => source),
    ...(residents?.source ?? []),
    ...(residents?.spread?.source ?? []),
    ...layers
      .filter(({ targetKind }) => targetKind === question.targetKind)
      .flatMap(({ source }) => source),
  ];
  const side = t(evidence.side === 'today' ? 'evidenceFile.today' : 'evidenceFile.proposal');
  return [
    { label: t('evidenceFile.of'), value: t('evidenceFile.ofSide', { zone, side }) },
    { label: t('evidence.question'), value: questionWords(question, t, language) },
    { label: t('ruleSource.label'), value: t(`ruleSource.${question.ruleSource}`) },
    { label: t('evidence.method'), value: methodWords(question, t, language) },
    { label: t('question.whom'), value: t(`group.${question.counts}`) },
    {
      label: t('residentsRule.label'),
      value: t(`residentsRule.${question.residentsRule}.about`),
    },
    ...evidenceDoubts(evidence, answer, evidence, t),
    ...evidenceSources(question, loaded, network, t, language),
    ...[...new Set(ids)].flatMap((id) => sourceLine(loaded, id, language)),
    { label: t('evidenceFile.written'), value: day },
    ...evidenceColumns.map((name) => ({
      label: t('evidenceFile.column', { name }),
      value: t(`evidenceFile.column.${name}`),
    })),
  ];
}

function sourceLine(
  loaded: LoadedWorkspace,
  id: SourceId,
  language: Language,
): readonly WordedFact[] {
  const source = loaded.sources[id];
  if (!source) return [];
  const { title, publisher, date, licence, licenceUrl, attribution } = source;
  const parts = [
    localText(title, language),
    publisher,
    dataDate(date, t, language),
    localText(licence, language),
    licenceUrl ?? '',
    localText(attribution, language),
  ];
  const value = [...new Set(parts.filter((part) => part !== ''))].join(' · ');
  return [{ label: t('evidenceFile.source'), value }];
}
