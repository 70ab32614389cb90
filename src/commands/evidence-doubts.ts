import type {
  CoverageAnswer,
  CoverageSideName,
  Evidence,
  ZoneCoverage,
} from '../domain/coverage.ts';
import type { ZoneId } from '../domain/ids.ts';
import type { SpreadReport, SpreadRule } from '../domain/spread-report.ts';
import { translateReason, type Translate } from '../text/translate.ts';

/** A name and a value in words. */
export interface WordedFact {
  readonly label: string;
  readonly value: string;
}

/** The number whose trail it is. */
export interface EvidenceOf {
  readonly zoneId: ZoneId | null;
  readonly side: CoverageSideName;
}

/** The number itself: of one zone, or of all together; undefined where the zone has no answer. */
export function evidenceCoverage(
  answer: CoverageAnswer,
  { zoneId, side }: EvidenceOf,
): ZoneCoverage | undefined {
  return zoneId === null ? answer[side].total : answer[side].zones[answer.zoneIds.indexOf(zoneId)];
}

/** What stands behind a number in words: how many targets, what was estimated, what is unknown. */
export function evidenceDoubts(
  of: EvidenceOf,
  answer: CoverageAnswer,
  evidence: Evidence | null,
  t: Translate,
): readonly WordedFact[] {
  const targets = of.side === 'today' ? answer.targetsToday : answer.targetsProposal;
  const { notes, refusedTargets } = answer;
  const left = [
    ...refusedTargets.map(
      ({ id, name, reason }) => `${name || id}: ${translateReason(`refused.${reason}`)}`,
    ),
    ...(notes.targetsUnknown > 0
      ? [t('evidence.targetsUnknown', { number: notes.targetsUnknown })]
      : []),
  ];
  const hasCrossings = notes.crossingsOpen + notes.crossingsUnused > 0;
  return [
    { label: t('evidence.targetsNumber'), value: t('evidence.targetsCount', { count: targets }) },
    { label: t('evidence.estimated'), value: estimated(answer, evidence, t).join(' ') },
    ...spreadFacts(answer.spread ?? null, t),
    ...(hasCrossings
      ? [
          {
            label: t('evidence.crossings'),
            value: t('evidence.crossingsCount', {
              open: notes.crossingsOpen,
              unused: notes.crossingsUnused,
            }),
          },
        ]
      : []),
    ...(left.length > 0 ? [{ label: t('evidence.refusedTargets'), value: left.join('; ') }] : []),
    { label: t('evidence.unknown'), value: unknown(evidenceCoverage(answer, of), t) },
  ];
}

function estimated(
  { notes }: CoverageAnswer,
  evidence: Evidence | null,
  t: Translate,
): readonly string[] {
  const { samples, unjoinedResidents, estimatedEntrances, knownEntrances } = notes;
  const split = Math.round(evidence?.splitResidents ?? 0);
  return [
    split > 0 ? t('evidence.estimatedSplit', { number: split }) : t('evidence.estimatedNone'),
    ...(estimatedEntrances > 0
      ? [t('evidence.estimatedEntrances', { number: estimatedEntrances, known: knownEntrances })]
      : []),
    ...(samples
      ? [t('evidence.estimatedSamples', { number: samples.count, distance: samples.spacingMeters })]
      : []),
    ...(Math.round(unjoinedResidents) > 0
      ? [t('evidence.estimatedUnjoined', { number: Math.round(unjoinedResidents) })]
      : []),
  ];
}

const spreadRules: readonly SpreadRule[] = ['buildings', 'land', 'whole', 'water', 'nowhere'];

function spreadFacts(spread: SpreadReport | null, t: Translate): readonly WordedFact[] {
  if (!spread) return [];
  const said = spreadRules
    .filter((rule) => spread.areas[rule] > 0)
    .map((rule) =>
      t(`evidence.spread.${rule}`, {
        number: Math.round(spread.residents[rule]),
        buildings: spread.buildings,
      }),
    );
  if (spread.assumedStoreys > 0) {
    said.push(t('evidence.spread.storeys', { number: spread.assumedStoreys }));
  }
  return [{ label: t('evidence.spread'), value: said.join(' ') }];
}

function unknown(coverage: ZoneCoverage | undefined, t: Translate): string {
  if (coverage?.refused !== null || coverage.knownShare === 0) {
    return t('board.unknownWhy');
  }
  return coverage.knownShare < 1
    ? t('evidence.unknownShare', { share: 1 - coverage.knownShare })
    : t('evidence.unknownNone');
}
