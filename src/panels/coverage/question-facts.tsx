import type { ReactNode } from 'react';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { dataDate } from '../../text/data-date.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import { questionWords } from '../../text/question-words.ts';
import type { Translate } from '../../text/translate.ts';
import { ownQuestionId } from './own-question-id.ts';

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
  const isOwn = question.id === ownQuestionId;
  return [
    { label: t('evidence.question'), value: questionWords(question, t) },
    {
      label: t('ruleSource.label'),
      value: isOwn ? t('ruleSource.own') : t(`ruleSource.${question.ruleSource}`),
    },
    { label: t('evidence.method'), value: t('evidence.methodStraight') },
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
