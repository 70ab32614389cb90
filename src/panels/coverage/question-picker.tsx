import { askQuestion } from '../../commands/ask-question.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { coveragePresets } from '../../domain/coverage-presets.ts';

import { appStore } from '../../state/app-store.ts';
import { questionWords } from '../../text/question-words.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { ownQuestionId } from './own-question-id.ts';
import { OwnQuestion } from './own-question.tsx';

export function QuestionPicker() {
  const { t } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const isOwn = question.id === ownQuestionId;
  const items = [
    ...coveragePresets.map((preset) => ({
      id: preset.id,
      label: questionWords(preset, t),
      hint: t(`ruleSource.${preset.ruleSource}`),
    })),
    { id: ownQuestionId, label: ownLabel(question, isOwn, t), hint: t('question.ownHint') },
  ];
  return (
    <>
      <Select
        label={t('question.label')}
        isLabelHidden
        isProminent
        items={items}
        value={question.id}
        onChange={(id) => {
          const preset = coveragePresets.find((one) => one.id === id);
          const { residentsRule } = question;
          askQuestion(
            preset
              ? { ...preset, residentsRule }
              : { ...question, id: ownQuestionId, ruleSource: 'programme' },
          );
        }}
      />
      {isOwn && <OwnQuestion question={question} />}
    </>
  );
}

function ownLabel(question: CoverageQuestion, isOwn: boolean, t: Translate): string {
  return isOwn ? questionWords(question, t) : t('question.own');
}
