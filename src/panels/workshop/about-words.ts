import { kindWords } from '../../commands/kind-words.ts';
import { zoneAround } from '../../commands/zone-around.ts';
import type { ContributionSubject } from '../../domain/contribution.ts';
import type { MeasureId, ProposalId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { countingMeasures, findMeasure } from '../../domain/resolve-measures.ts';
import type { Translate } from '../../text/translate.ts';

/** What something that was said is about, in words. */
export function aboutWords(
  about: ContributionSubject,
  plan: Plan,
  loaded: LoadedWorkspace,
  t: Translate,
): string {
  switch (about.type) {
    case 'everywhere':
      return t('presenter.about.everywhere');
    case 'place': {
      const zone = zoneAround(about.at, loaded.zones);
      return zone ? t('presenter.about.placeIn', { zone: zone.name }) : t('presenter.about.place');
    }
    case 'zone':
      return loaded.zones.find(({ id }) => id === about.zoneId)?.name ?? t('presenter.about.gone');
    case 'measure': {
      const measure = findMeasure(plan, loaded.plannedMeasures, about.measureId);
      return measure ? titleOf(measure, plan, t) : t('presenter.about.gone');
    }
  }
}

/** The measures that a room may speak of: what is planned, and what the proposal shown lists. */
export function measuresToName(
  plan: Plan,
  loaded: LoadedWorkspace,
  shownId: ProposalId | null,
): readonly { readonly id: MeasureId; readonly title: string }[] {
  const listed = shownId === null ? [] : countingMeasures(plan, loaded.plannedMeasures, shownId);
  const all = new Map([...listed, ...loaded.plannedMeasures].map((one) => [one.id, one]));
  return [...all.values()]
    .filter(({ title }) => title !== '')
    .map(({ id, title }) => ({ id, title: plan.measures[id]?.title || title }));
}

function titleOf(measure: Measure, plan: Plan, t: Translate): string {
  return measure.title || t('measure.untitled', { kind: kindWords(measure, plan.kinds, t) });
}
