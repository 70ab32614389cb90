import Maximize from 'lucide-react/icons/maximize';
import { lazy, Suspense } from 'react';
import { goTo } from '../../commands/go-to.ts';
import { openEvidence } from '../../commands/open-evidence.ts';
import { resetZones } from '../../commands/reset-zones.ts';
import type { CountedGroup } from '../../domain/coverage-question.ts';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import { geometryBounds } from '../../domain/geometry-bounds.ts';
import { appStore } from '../../state/app-store.ts';
import { showsProposedSide } from '../../state/select-counted-measures.ts';
import { formatArea, formatCount, formatLeastPercent, formatPercent } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { limitWords, targetWords } from '../../text/question-words.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CardBody } from './card-body.tsx';
import { sourceFacts } from './source-facts.tsx';
import { zoneAttributes, zoneNote } from './zone-attributes.ts';
import { ZoneMeasures } from './zone-measures.tsx';

const ZoneIndicators = lazy(async () => {
  const { ZoneIndicators: component } = await import('./zone-indicators.tsx');
  return { default: component };
});

interface ZoneCardProps {
  readonly zone: Zone;
  readonly loaded: LoadedWorkspace;
  readonly titleId: string;
}

export function ZoneCard({ zone, loaded, titleId }: ZoneCardProps) {
  const { t, language } = useText();
  const answer = useStore(appStore, (state) => state.derived.coverage);
  const isProposed = useStore(appStore, (state) => showsProposedSide(state.session));
  const side = isProposed ? 'proposal' : 'today';
  const coverage = answer?.[side].zones[answer.zoneIds.indexOf(zone.id)];
  const zoneSet = loaded.workspace.zoneSets.find((set) => set.isDefault);
  const note = zoneNote(zone, language);
  const bounds = geometryBounds(zone.geometry);
  return (
    <CardBody
      titleId={titleId}
      sort={t('zone.title')}
      title={zone.name}
      actions={
        <>
          {bounds && (
            <Button icon={<Maximize aria-hidden size={18} />} onPress={() => goTo({ bounds })}>
              {t('zone.go')}
            </Button>
          )}
          {zone.official && (
            <Button onPress={() => resetZones([zone.id])}>{t('zones.reset')}</Button>
          )}
        </>
      }
    >
      {zone.official && <p>{t('zone.redrawn')}</p>}
      {note && <p>{note}</p>}
      <Facts
        items={[
          ...zoneAttributes(zone, zoneSet?.groups ?? [], t, language),
          ...(coverage
            ? [
                {
                  label: t(`group.${answer.question.counts}`),
                  value: formatCount(coverage.residents, language),
                },
                { label: t('zone.area'), value: formatArea(coverage.areaSquareMeters, language) },
                {
                  label: t('zone.now', {
                    target: targetWords(answer.question, t),
                    distance: limitWords(answer.question, t, language),
                  }),
                  value: (
                    <LinkButton onPress={() => openEvidence(zone.id, side)}>
                      {coverageText(coverage, answer.question.counts, t, language)}
                    </LinkButton>
                  ),
                },
              ]
            : []),
          ...sourceFacts(zoneSet?.source ?? [], loaded, t, language),
        ]}
      />
      <ZoneMeasures zone={zone} loaded={loaded} />
      <Suspense>
        <ZoneIndicators zone={zone} loaded={loaded} />
      </Suspense>
    </CardBody>
  );
}

function coverageText(
  coverage: ZoneCoverage,
  group: CountedGroup,
  t: Translate,
  language: Language,
): string {
  const { refused, knownShare, residents, coveredResidents } = coverage;
  if (refused !== null || knownShare === 0) return t('board.unknown');
  if (residents <= 0) return t(`groupNone.${group}`);
  const share = coveredResidents / residents;
  return knownShare < 0.9995 && share < 1
    ? t('quantity.atLeast', { number: formatLeastPercent(share, language) })
    : formatPercent(share, language);
}
