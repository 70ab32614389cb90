import type {
  AnnualReport,
  ReportDoubts,
  ReportIndicator,
  ReportSource,
} from '../../domain/annual-report.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { reportMapLayers } from '../../domain/report-map-layers.ts';
import { reportParts, type ReportPart } from '../../domain/report-note.ts';

type Told = Omit<AnnualReport, 'sources' | 'doubts'>;

/**
 * Every source of something in the report, numbered in the order in which the report comes to them.
 * A source that the place does not tell of is left out.
 */
export function reportSources(
  report: Told,
  loaded: Pick<LoadedWorkspace, 'workspace' | 'sources'>,
): readonly ReportSource[] {
  const ids = sourcesByPart(report, loaded);
  const uses = new Map<SourceId, ReportPart[]>();
  for (const part of reportParts) {
    for (const id of new Set(ids[part] ?? [])) {
      if (!Object.hasOwn(loaded.sources, id)) continue;
      const parts = uses.get(id);
      if (parts) parts.push(part);
      else uses.set(id, [part]);
    }
  }
  return [...uses].map(([id, usedIn], at) => ({
    number: at + 1,
    source: loaded.sources[id],
    usedIn,
  }));
}

function sourcesByPart(
  report: Told,
  { workspace }: Pick<LoadedWorkspace, 'workspace'>,
): Readonly<Partial<Record<ReportPart, readonly SourceId[]>>> {
  const { programme, measures, goals, indicators, coverage, money, due } = report;
  const ofZones = workspace.zoneSets
    .filter(({ isDefault }) => isDefault)
    .flatMap(({ source }) => source);
  const ofMeasures = measures.list.flatMap(({ measure }) => measure.sources);
  const asked = (coverage ?? []).map(({ question }) => question);
  return {
    facts: programme?.sources ?? [],
    due: due.flatMap(({ rule }) => rule.sources),
    measures: ofMeasures,
    money: [
      ...money.funding.flatMap(({ sources }) => sources),
      ...measures.list.flatMap(({ measure, budget }) => (budget === null ? [] : measure.sources)),
    ],
    goals: goals.flatMap(({ goal, progress }) => [
      ...goal.sources,
      ...(progress.latest?.sources ?? []),
    ]),
    indicators: indicators.flatMap(({ indicator, rows }) =>
      rows.length === 0
        ? []
        : [
            ...indicator.sources,
            ...rows.flatMap(({ observations }) =>
              observations.flatMap((one) => one?.sources ?? []),
            ),
          ],
    ),
    coverage: coverage
      ? [
          ...ofZones,
          ...(workspace.residents?.source ?? []),
          ...(workspace.residents?.spread?.source ?? []),
          ...workspace.layers.filter((layer) => isAsked(layer, asked)).flatMap((one) => one.source),
        ]
      : [],
    maps: [...ofZones, ...reportMapLayers(workspace).flatMap(({ source }) => source)],
  };
}

function isAsked(
  { targetKind, group }: LoadedWorkspace['workspace']['layers'][number],
  asked: readonly CoverageQuestion[],
): boolean {
  if (targetKind !== undefined && asked.some((one) => one.targetKind === targetKind)) return true;
  return group === 'barriers' && asked.some(({ reach }) => reach === 'barriers');
}

/** How many of the values shown are less than measured, and how many come from no source. */
export function reportDoubts(
  indicators: readonly ReportIndicator[],
  goals: AnnualReport['goals'],
): ReportDoubts {
  const shown = indicators.flatMap(({ indicator, rows }) =>
    rows.flatMap(({ observations }) =>
      observations.flatMap((one) => (one ? [{ one, ofIndicator: indicator.sources }] : [])),
    ),
  );
  const count = (status: string): number => shown.filter(({ one }) => one.status === status).length;
  return {
    estimated: count('estimated'),
    illustrative: count('illustrative'),
    suppressed: count('suppressed'),
    missing: count('missing'),
    ownValues: shown.filter(
      ({ one, ofIndicator }) => one.sources.length === 0 && ofIndicator.length === 0,
    ).length,
    illustrativeGoals: goals.filter(({ goal }) => goal.illustrative).length,
  };
}
