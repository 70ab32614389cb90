import type { Contribution } from './contribution.ts';
import { emptyPlan } from './empty-plan.ts';
import type { MeasureId } from './ids.ts';
import type { Measure } from './measure.ts';
import { ownMeasures } from './own-measures.ts';
import type { Plan } from './plan.ts';
import type { Presentation } from './presentation.ts';
import type { Programme } from './programme.ts';
import type { Proposal } from './proposal.ts';

/**
 * What everybody may see of a plan, put together field by field from an empty one: what is new in a
 * plan is private until it is named here. `planned` are the measures that the workspace brings.
 *
 * Seen: proposals that are shared and not put away, what they list, planned measures as they stand
 * here, the own kinds of both, texts and pictures for residents, contributions that are shown, the
 * programme's title, parties, years, focus areas and zones. Never seen: drafts, notes, who asked for an own measure,
 * hidden or unread contributions and what could take one back, checkpoints, redrawn borders, steps,
 * votes, goals and values of the plan's own. Doing it twice changes nothing.
 */
export function publicPlan(plan: Plan, planned: readonly Measure[]): Plan {
  const bundled = new Map(planned.map((measure) => [measure.id, measure]));
  const isShared = (id: string) => Object.hasOwn(proposals, id);
  const proposals = kept(plan.proposals, publicProposal);
  const entries = kept(plan.entries, (entry) =>
    isShared(entry.proposalId)
      ? {
          proposalId: entry.proposalId,
          measureId: entry.measureId,
          order: entry.order,
          on: entry.on,
        }
      : null,
  );
  const listed = new Set(Object.values(entries).map(({ measureId }) => measureId));
  const drafts = new Set(
    ownMeasures(plan)
      .map(({ id }) => id)
      .filter((id) => !listed.has(id)),
  );
  const isSeen = (id: MeasureId) => !drafts.has(id);
  const measures = kept(plan.measures, (measure) =>
    isSeen(measure.id) ? publicMeasure(measure, bundled.get(measure.id)) : null,
  );
  const ownKinds = new Set(Object.values(measures).map(({ ownKind }) => ownKind));
  return {
    ...emptyPlan(plan.info.plan.workspaceId),
    info: {
      plan: { title: plan.info.plan.title, workspaceId: plan.info.plan.workspaceId },
    },
    proposals,
    entries: kept(entries, (entry) =>
      bundled.has(entry.measureId) || Object.hasOwn(plan.measures, entry.measureId) ? entry : null,
    ),
    measures,
    kinds: kept(plan.kinds, ({ id, name, like, order }) =>
      ownKinds.has(id) ? { id, name, like, order, note: '' } : null,
    ),
    programme: kept(plan.programme, publicProgramme),
    presentations: kept(plan.presentations, (one) =>
      isSeen(one.measureId) ? publicPresentation(one) : null,
    ),
    contributions: kept(plan.contributions, (one) => publicContribution(one, isSeen)),
  };
}

function kept<Value>(
  records: Readonly<Record<string, Value>>,
  seen: (record: Value) => Value | null,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(records).flatMap(([key, record]) => {
      const shown = seen(record);
      return shown === null ? [] : [[key, shown]];
    }),
  );
}

function publicProposal({ id, name, order, archived, shared, table }: Proposal): Proposal | null {
  if (!shared || archived) return null;
  return { id, name, order, note: '', locked: true, archived: false, shared: true, table };
}

/** What is written about a planned measure stays where the workspace itself says it. */
function publicMeasure(measure: Measure, bundled: Measure | undefined): Measure {
  return {
    id: measure.id,
    kind: measure.kind,
    ownKind: measure.ownKind,
    title: measure.title,
    note: bundled?.note ?? '',
    geometry: measure.geometry,
    zones: measure.zones,
    status: measure.status,
    statusDates: measure.statusDates,
    focusArea: measure.focusArea,
    goals: measure.goals,
    group: measure.group,
    period: measure.period,
    responsible: measure.responsible,
    partners: measure.partners,
    origin: bundled?.origin ?? '',
    links: bundled?.links ?? [],
    homes: measure.homes,
    budget: measure.budget,
    sources: measure.sources,
  };
}

function publicProgramme(programme: Programme): Programme {
  const { title, parties, period, focusAreas, zones, sources, standsAlone } = programme;
  return {
    title,
    about: '',
    parties,
    agreement: { text: '', date: programme.agreement.date, reference: '' },
    period: { ...period, note: '' },
    focusAreas,
    zones,
    roles: [],
    funding: [],
    reporting: [],
    evaluation: '',
    facts: [],
    sources,
    standsAlone,
  };
}

function publicPresentation({ measureId, text, picture, alt, credit }: Presentation): Presentation {
  return { measureId, text, picture, alt, credit };
}

function publicContribution(
  one: Contribution,
  isSeen: (id: MeasureId) => boolean,
): Contribution | null {
  if (one.state !== 'shown') return null;
  if (one.about.type === 'measure' && !isSeen(one.about.measureId)) return null;
  return {
    id: one.id,
    kind: one.kind,
    text: one.text,
    about: one.about,
    madeOn: one.madeOn,
    source: one.source,
    dots: one.dots,
    cell: '',
    token: '',
    state: 'shown',
    hiddenBecause: '',
    theme: '',
    answer: one.answer,
    answeredOn: one.answeredOn,
    measures: one.measures.filter(isSeen),
  };
}
