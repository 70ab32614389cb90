import type { ReactNode } from 'react';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { publishedFigure } from '../../domain/published-figure.ts';
import { presetOf } from '../../domain/same-question.ts';
import { dataDate } from '../../text/data-date.ts';
import { formatNumberUpTo } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import { methodWords } from '../../text/method-words.ts';
import { questionWords } from '../../text/question-words.ts';
import type { Translate } from '../../text/translate.ts';

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What stands beside every number: question, rule, method, data and their dates. */
export function questionFacts(
  question: CoverageQuestion,
  loaded: LoadedWorkspace,
  t: Translate,
  language: Language,
): readonly Fact[] {
  const { residents, layers } = loaded.workspace;
  const targetSources = layers
    .filter((layer) => layer.targetKind === question.targetKind)
    .flatMap((layer) => layer.source);
  const zonesAreSimplified = loaded.workspace.zoneSets.some(
    (set) => set.isDefault && set.generalised,
  );
  return [
    { label: t('evidence.question'), value: questionWords(question, t, language) },
    ...speedFact(question, t, language),
    ...ruleFacts(question, t),
    { label: t('evidence.method'), value: methodWords(question, t, language) },
    { label: t('question.whom'), value: t(`group.${question.counts}`) },
    {
      label: t('residentsRule.label'),
      value: t(`residentsRule.${question.residentsRule}.about`),
    },
    {
      label: t('evidence.residentsFrom'),
      value: <SourceLines ids={residents?.source ?? []} {...{ loaded, t, language }} />,
    },
    {
      label: t('evidence.targets'),
      value: <SourceLines ids={targetSources} {...{ loaded, t, language }} />,
    },
    ...(zonesAreSimplified ? [{ label: t('board.zone'), value: t('evidence.generalised') }] : []),
  ];
}

/** Metres are what is asked; minutes are a reading of them at a speed. */
function speedFact(
  { walkingSpeedKmh, distanceMeters }: CoverageQuestion,
  t: Translate,
  language: Language,
): readonly Fact[] {
  if (walkingSpeedKmh === null) return [];
  const speed = formatNumberUpTo(walkingSpeedKmh, 1, language);
  return [
    {
      label: t('speed.label'),
      value: t('question.minutesAre', { distance: distanceMeters, speed }),
    },
  ];
}

/** Where the rule comes from, what is to be known of it, and what was published by it. */
function ruleFacts(question: CoverageQuestion, t: Translate): readonly Fact[] {
  const { ruleSource } = question;
  const figure = publishedFigure(presetOf(question));
  return [
    { label: t('ruleSource.label'), value: t(`ruleSource.${ruleSource}`) },
    ...(ruleSource === 'own' || ruleSource === 'programme'
      ? []
      : [{ label: t('ruleNote.label'), value: t(`ruleNote.${ruleSource}`) }]),
    ...(figure
      ? [
          {
            label: t('figure.label'),
            value: t(`figure.${figure.of}`, { share: figure.share, year: figure.year }),
          },
        ]
      : []),
  ];
}

interface SourceLinesProps {
  readonly ids: readonly SourceId[];
  readonly loaded: LoadedWorkspace;
  readonly t: Translate;
  readonly language: Language;
}

function SourceLines({ ids, loaded, t, language }: SourceLinesProps) {
  return (
    <ul>
      {[...new Set(ids)].map((id) => {
        const source = loaded.sources[id];
        return (
          <li key={id}>
            {[
              localText(source.title, language),
              dataDate(source.date, t, language),
              localText(source.licence, language),
            ].join(' · ')}
          </li>
        );
      })}
    </ul>
  );
}
