import { coveragePresets, presetGroups } from '../domain/coverage-presets.ts';
import type { CoverageQuestion } from '../domain/coverage-question.ts';
import { ownQuestionId } from '../domain/identified-question.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { presetOf, sameQuestion } from '../domain/same-question.ts';
import type { Language } from '../text/language.ts';
import { questionManner, questionWords } from '../text/question-words.ts';
import type { Translate } from '../text/translate.ts';

interface Choice {
  readonly id: QuestionId;
  readonly label: string;
  readonly hint: string;
}

interface QuestionChoices {
  readonly sections: readonly { readonly title: string; readonly items: readonly Choice[] }[];
  /** The choice that the question on the board is. */
  readonly chosen: QuestionId;
  /** The question to ask for a choice; null: one that a person has yet to make. */
  readonly choose: (id: QuestionId) => CoverageQuestion | null;
}

interface Situation {
  /** On the board now. */
  readonly question: CoverageQuestion;
  readonly kept: readonly CoverageQuestion[];
  readonly loaded: LoadedWorkspace;
}

/** What a person can pick: presets by the source of their rule, and what they made themselves. */
export function questionChoices(
  { question, kept, loaded }: Situation,
  t: Translate,
  language: Language,
): QuestionChoices {
  const rule = presetOf(question);
  const equal = kept.find((one) => sameQuestion(one, question));
  const isOwnRule = !rule && !equal;
  const own: readonly Choice[] = [
    ...kept.map((one) => ({
      id: one.id,
      label: one.title === '' ? questionWords(one, t, language) : one.title,
      hint: questionManner(one, t, language),
    })),
    {
      id: ownQuestionId,
      label: isOwnRule ? questionWords(question, t, language) : t('question.own'),
      hint: t('question.ownHint'),
    },
  ];
  return {
    sections: [
      ...presetGroups.map(({ id, presets }) => ({
        title: t(`presetGroup.${id}`),
        items: presets.map((preset) => ({
          id: preset.id,
          label: questionWords(preset, t, language),
          // The heading of the programme's own says it for all of them.
          hint: id === 'programme' ? '' : t(`ruleSource.${preset.ruleSource}`),
        })),
      })),
      { title: t('presetGroup.own'), items: own },
    ],
    chosen: equal?.id ?? rule?.id ?? ownQuestionId,
    choose(id) {
      const made = kept.find((one) => one.id === id);
      if (made) return made;
      const preset = coveragePresets.find((one) => one.id === id);
      return preset ? askedHere(preset, question, rule, loaded) : null;
    },
  };
}

/**
 * A preset as this person asks it here: a reach that they chose themselves stays when the rule
 * changes, and so does where residents are taken to live; a rule for children's play is counted
 * for children where the place knows them.
 */
function askedHere(
  preset: CoverageQuestion,
  question: CoverageQuestion,
  rule: CoverageQuestion | null,
  { workspace }: LoadedWorkspace,
): CoverageQuestion {
  const { reach, barrierKinds, stepFree, residentsRule } = question;
  const choseReach = rule !== null && rule.reach !== reach;
  const forChildren =
    preset.ruleSource === 'play-distance' && workspace.residents?.groups?.children !== undefined;
  return {
    ...preset,
    residentsRule,
    ...(choseReach ? { reach, barrierKinds, stepFree } : {}),
    ...(forChildren ? { counts: 'children' } : {}),
  };
}
