import PencilLine from 'lucide-react/icons/pencil-line';
import { useState } from 'react';
import { excludeMeasure } from '../../commands/exclude-measure.ts';
import { goalTitle } from '../../commands/goal-title.ts';
import { includeMeasure } from '../../commands/include-measure.ts';
import { sourceWords } from '../../commands/source-words.ts';
import { kindWords } from '../../commands/kind-words.ts';
import { resetPlanned } from '../../commands/reset-planned.ts';
import { wordedMeasure } from '../../commands/worded-measure.ts';
import { budgetSum } from '../../domain/budget-line.ts';
import { selectGoalDoor } from '../../state/select-goal-door.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { sketchProposalId } from '../../commands/sketch-proposal-id.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import { entryKey } from '../../domain/proposal.ts';
import { appStore } from '../../state/app-store.ts';
import { formatList, formatMoney } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { periodText } from '../../text/period-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CardBody } from './card-body.tsx';
import { LinkedContributions } from './linked-contributions.tsx';
import { MeasureForm } from './measure-form.tsx';
import { PresentationSection } from './presentation-section.tsx';
import { SourceLink } from './source-link.tsx';
import { MeasureEffect } from './measure-effect.tsx';
import { sourceFacts } from './source-facts.tsx';

interface PlannedCardProps {
  readonly measure: Measure;
  readonly loaded: LoadedWorkspace | null;
  readonly titleId: string;
}

/** A measure of the programme: what its sources say, and whether the proposal takes it in. */
export function PlannedCard({ measure, loaded, titleId }: PlannedCardProps) {
  const { t, language } = useText();
  const [isEditing, setEditing] = useState(false);
  const brought = loaded?.plannedMeasures.find(({ id }) => id === measure.id) ?? null;
  const isChanged = brought !== null && brought !== measure;
  const shown = wordedMeasure(measure, loaded, language);
  const words = loaded && !isChanged ? sourceWords(loaded, measure.id, language) : {};
  const programme = useStore(appStore, selectProgramme);
  const door = useStore(appStore, selectGoalDoor);
  const focusArea = programme.programme?.focusAreas.find(({ id }) => id === measure.focusArea);
  const zones = measure.zones.flatMap(
    (id) => loaded?.zones.find((zone) => zone.id === id)?.name ?? [],
  );
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const money = budgetSum(measure.budget);
  const facts = [
    {
      label: t(isChanged ? 'status.label' : 'measure.sourceStatus'),
      value: words.status ?? t(`status.${measure.status}`),
    },
    { label: t('measure.period'), value: words.years ?? periodText(measure.period, t) },
    { label: t('measure.responsible'), value: shown.responsible },
    { label: t('measure.focusArea'), value: focusArea && wordsIn(focusArea.title, language) },
    { label: t('register.partners'), value: measure.partners },
    { label: t('register.origin'), value: measure.origin },
    {
      label: t('register.budget'),
      value: money === null ? '' : formatMoney(money, loaded?.workspace.currency ?? null, language),
    },
    {
      label: t('register.goals'),
      value: formatList(
        measure.goals.flatMap((id) => {
          const goal = programme.goals.find((one) => one.id === id);
          return goal ? [goalTitle(goal, door, t, language)] : [];
        }),
        language,
      ),
    },
    ...measure.links.map(({ title, url }) => ({
      label: t('register.links'),
      value: <SourceLink url={url}>{title || url}</SourceLink>,
    })),
  ].filter(({ value }) => value);
  return (
    <CardBody
      titleId={titleId}
      sort={[
        t('measure.planned'),
        kindWords(measure, kinds, t),
        ...(isChanged ? [t('register.changedHere')] : []),
      ].join(' · ')}
      title={shown.title}
      actions={
        <>
          <IncludeButton measure={measure} />
          <Button
            icon={isEditing ? null : <PencilLine aria-hidden size={18} />}
            onPress={() => setEditing(!isEditing)}
          >
            {t(isEditing ? 'register.doneEditing' : 'register.edit')}
          </Button>
          {isChanged && (
            <Button look="quiet" onPress={() => resetPlanned([measure.id])}>
              {t('register.asBrought')}
            </Button>
          )}
        </>
      }
    >
      <MeasureEffect measure={measure} isSketch={false} />
      <LinkedContributions id={measure.id} />
      {isEditing ? (
        <MeasureForm measure={measure} />
      ) : (
        <>
          {shown.note && <p>{shown.note}</p>}
          {!measure.geometry && (
            <p>
              {zones.length > 0
                ? t('measure.servesZones', { zones: formatList(zones, language) })
                : t('register.wholePlace')}
            </p>
          )}
          <Facts items={facts} />
        </>
      )}
      <PresentationSection key={measure.id} measure={shown} />
      {loaded && <Facts items={sourceFacts(measure.sources, loaded, t, language)} />}
    </CardBody>
  );
}

function IncludeButton({ measure }: { readonly measure: Measure }) {
  const { t } = useText();
  const proposal = useStore(appStore, ({ document }) => {
    const id = sketchProposalId();
    return id === null ? null : document.plan.proposals[id];
  });
  const isIncluded = useStore(appStore, ({ document }) =>
    proposal ? Object.hasOwn(document.plan.entries, entryKey(proposal.id, measure.id)) : false,
  );
  if (!proposal) return null;
  return isIncluded ? (
    <Button onPress={() => excludeMeasure(measure.id)}>
      {t('measure.exclude', { name: proposal.name })}
    </Button>
  ) : (
    <Button look="main" onPress={() => includeMeasure(measure.id)}>
      {t('measure.include', { name: proposal.name })}
    </Button>
  );
}
