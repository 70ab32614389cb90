import { excludeMeasure } from '../../commands/exclude-measure.ts';
import { includeMeasure } from '../../commands/include-measure.ts';
import { sourceWords } from '../../commands/source-words.ts';
import { sketchProposalId } from '../../commands/sketch-proposal-id.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import { entryKey } from '../../domain/proposal.ts';
import { appStore } from '../../state/app-store.ts';
import { formatList } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { periodText } from '../../text/period-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CardBody } from './card-body.tsx';
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
  const words = loaded ? sourceWords(loaded, measure.id, language) : {};
  const focusArea = loaded?.programme?.programme.focusAreas.find(
    ({ id }) => id === measure.focusArea,
  );
  const zones = measure.zones.flatMap(
    (id) => loaded?.zones.find((zone) => zone.id === id)?.name ?? [],
  );
  const note = words.note ?? measure.note;
  const facts = [
    { label: t('measure.sourceStatus'), value: words.status ?? t(`status.${measure.status}`) },
    { label: t('measure.period'), value: words.years ?? periodText(measure.period, t) },
    { label: t('measure.responsible'), value: words.responsible ?? measure.responsible },
    { label: t('measure.focusArea'), value: focusArea && wordsIn(focusArea.title, language) },
  ].filter(({ value }) => value);
  return (
    <CardBody
      titleId={titleId}
      sort={`${t('measure.planned')} · ${t(`kind.${measure.kind}`)}`}
      title={words.title ?? measure.title}
      actions={<IncludeButton measure={measure} />}
    >
      <MeasureEffect measure={measure} isSketch={false} />
      {note && <p>{note}</p>}
      {!measure.geometry && zones.length > 0 && (
        <p>{t('measure.servesZones', { zones: formatList(zones, language) })}</p>
      )}
      <Facts
        items={[...facts, ...(loaded ? sourceFacts(measure.sources, loaded, t, language) : [])]}
      />
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
