import {
  contributionStanding,
  type ContributionStanding,
} from '../domain/contribution-standing.ts';
import { contributionZones } from '../domain/contribution-zone.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { MeasureId, ZoneId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { looksPersonal } from '../domain/looks-personal.ts';
import type { Plan } from '../domain/plan.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import type { Translate } from '../text/translate.ts';
import { kindWords } from './kind-words.ts';

/** One contribution as a line of the list, in the reader's words. */
export interface ContributionRow {
  readonly contribution: Contribution;
  readonly id: Contribution['id'];
  readonly standing: ContributionStanding;
  /** The zone it counts in; null: none, or more than one. */
  readonly zoneId: ZoneId | null;
  /** What it is about. */
  readonly about: string;
  /** The text looks as if it told who somebody is. */
  readonly isPersonal: boolean;
}

interface ContributionSituation {
  readonly plan: Plan;
  readonly loaded: LoadedWorkspace;
}

/** Every contribution as a line: what nobody has looked at first, then the latest. */
export function contributionRows(
  { plan, loaded }: ContributionSituation,
  t: Translate,
): readonly ContributionRow[] {
  const find = (id: MeasureId) => findMeasure(plan, loaded.plannedMeasures, id);
  const zoneOf = contributionZones(loaded.zones, find);
  const names = new Map(loaded.zones.map(({ id, name }) => [id, name]));
  const titles = new Map<MeasureId, string>();
  const titleOf = (id: MeasureId): string => {
    const known = titles.get(id);
    if (known !== undefined) return known;
    const measure = find(id);
    const kind = measure ? kindWords(measure, plan.kinds, t) : '';
    const title = measure
      ? measure.title || t('measure.untitled', { kind })
      : t('contributions.about.gone');
    titles.set(id, title);
    return title;
  };
  const aboutOf = ({ about }: Contribution, zoneId: ZoneId | null): string => {
    switch (about.type) {
      case 'place':
        return zoneId === null
          ? t('contributions.about.outside')
          : t('contributions.about.place', { zone: names.get(zoneId) ?? zoneId });
      case 'zone':
        return names.get(about.zoneId) ?? t('contributions.about.gone');
      case 'measure':
        return titleOf(about.measureId);
      case 'everywhere':
        return t('contributions.about.everywhere');
    }
  };
  return Object.values(plan.contributions)
    .map((contribution): ContributionRow => {
      const before = known.get(contribution);
      if (before && isSame(before.of, { plan, loaded, t }, contribution)) return before.row;
      const zoneId = zoneOf(contribution.about);
      const isGone = contribution.state === 'withdrawn';
      const row = {
        contribution,
        id: contribution.id,
        standing: contributionStanding(contribution),
        zoneId,
        about: aboutOf(contribution, zoneId),
        isPersonal: !isGone && looksPersonal(contribution.text).length > 0,
      };
      known.set(contribution, { of: { plan, loaded, t }, row });
      return row;
    })
    .toSorted(byNewest);
}

interface LineSituation extends ContributionSituation {
  readonly t: Translate;
}

// An edit touches a few of thousands: the lines of the others stay as they are.
const known = new WeakMap<
  Contribution,
  { readonly of: LineSituation; readonly row: ContributionRow }
>();

function isSame(a: LineSituation, b: LineSituation, { about }: Contribution): boolean {
  return (
    a.loaded === b.loaded &&
    a.t === b.t &&
    (about.type !== 'measure' ||
      (a.plan.measures === b.plan.measures && a.plan.kinds === b.plan.kinds))
  );
}

function byNewest(a: ContributionRow, b: ContributionRow): number {
  const [first, second] = [a.contribution, b.contribution];
  return (
    Number(second.state === 'new') - Number(first.state === 'new') ||
    compared(second.madeOn, first.madeOn) ||
    compared(first.id, second.id)
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
