import ArrowLeft from 'lucide-react/icons/arrow-left';
import { askQuestion } from '../../commands/ask-question.ts';
import {
  barrierKinds,
  type CoverageQuestion,
  type OpenWhen,
  type ResidentsRule,
  type TargetKind,
} from '../../domain/coverage-question.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList, ChoiceList } from '../../ui/choice-list.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import { countedGroups } from './counted-groups.ts';
import { MinArea } from './min-area.tsx';
import { PlaceKindChoice } from './place-kind-choice.tsx';
import styles from './question-editor.module.css';
import { WalkingLimit } from './walking-limit.tsx';

const targetKinds: readonly TargetKind[] = ['meeting-place', 'green-area', 'walking-route'];
const openTimes: readonly OpenWhen[] = ['any', 'always', 'weekday-evening', 'weekend'];
const rules: readonly ResidentsRule[] = ['area', 'point'];

interface QuestionEditorProps {
  readonly loaded: LoadedWorkspace;
  readonly onDone: () => void;
}

/** Every part of the question, set by hand; the answer above follows at once. */
export function QuestionEditor({ loaded, onDone }: QuestionEditorProps) {
  const { t, language } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const ask = (change: Partial<CoverageQuestion>): void => askQuestion({ ...question, ...change });
  return (
    <div className={styles.editor}>
      <div className={styles.back}>
        <Button look="quiet" icon={<ArrowLeft aria-hidden size={18} />} onPress={onDone}>
          {t('question.edited')}
        </Button>
      </div>
      <div className={styles.body}>
        <section className={styles.part}>
          <h3 className={styles.heading}>{t('question.target')}</h3>
          <Segmented
            label={t('question.target')}
            value={question.targetKind}
            onChange={(targetKind) =>
              ask({ targetKind, placeKinds: null, minAreaSquareMeters: 0, strictlyLarger: false })
            }
            items={targetKinds.map((id) => ({ id, label: t(`targetKind.${id}`) }))}
          />
          {question.targetKind === 'meeting-place' && (
            <PlaceKindChoice
              loaded={loaded}
              chosen={question.placeKinds}
              onChange={(placeKinds) => ask({ placeKinds })}
            />
          )}
          {question.targetKind === 'green-area' && (
            <MinArea
              squareMeters={question.minAreaSquareMeters}
              onChange={(minAreaSquareMeters) =>
                ask({ minAreaSquareMeters, strictlyLarger: false })
              }
            />
          )}
          <Switch isOn={question.publicOnly} onChange={(publicOnly) => ask({ publicOnly })}>
            {t('question.publicOnly')}
          </Switch>
          <Select
            label={t('question.openWhen')}
            items={openTimes.map((id) => ({
              id,
              label: t(`openWhen.${id}`),
              hint: t(`openWhen.${id}.about`),
            }))}
            value={question.openWhen}
            onChange={(openWhen) => ask({ openWhen })}
          />
        </section>
        <section className={styles.part}>
          <h3 className={styles.heading}>{t('question.howFar')}</h3>
          <WalkingLimit question={question} onChange={ask} />
        </section>
        {question.reach !== 'straight' && (
          <section className={styles.part}>
            <h3 className={styles.heading}>{t('question.howReached')}</h3>
            {question.reach === 'barriers' ? (
              <CheckList
                label={t('question.barrierKinds')}
                items={barrierKinds.map((id) => ({
                  id,
                  label: t(`barrierKind.${id}`),
                  // Without any barrier this would be a straight line by another name.
                  isDisabled: question.barrierKinds.length === 1 && question.barrierKinds[0] === id,
                }))}
                values={question.barrierKinds}
                onChange={(kinds) => ask({ barrierKinds: kinds })}
                isInColumns
              />
            ) : (
              <Switch isOn={question.stepFree} onChange={(stepFree) => ask({ stepFree })}>
                {t('question.stepFree')}. {t('question.stepFreeAbout')}
              </Switch>
            )}
          </section>
        )}
        <section className={styles.part}>
          <h3 className={styles.heading}>{t('question.whom')}</h3>
          <ChoiceList
            label={t('question.whom')}
            isLabelHidden
            value={question.counts}
            onChange={(counts) => ask({ counts })}
            items={countedGroups(loaded).map(({ id, isKnown, limits }) => ({
              id,
              label: t(`group.${id}`),
              isDisabled: !isKnown,
              hint: isKnown ? limits && localText(limits, language) : t('question.groupUnknown'),
            }))}
          />
          <Select
            label={t('residentsRule.label')}
            items={rules.map((id) => ({
              id,
              label: t(`residentsRule.${id}`),
              hint: t(`residentsRule.${id}.about`),
            }))}
            value={question.residentsRule}
            onChange={(residentsRule) => ask({ residentsRule })}
          />
        </section>
      </div>
    </div>
  );
}
