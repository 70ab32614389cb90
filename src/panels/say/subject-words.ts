import { zoneAround } from '../../commands/zone-around.ts';
import type { ContributionSubject } from '../../domain/contribution.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import type { Measure } from '../../domain/measure.ts';
import { registerMeasures } from '../../domain/register-measures.ts';
import type { AppState } from '../../state/app-state.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import type { Translate } from '../../text/translate.ts';

const noZones: readonly Zone[] = [];

/** The zones of the place; none while it is being read. */
export function selectZones({ session: { workspace } }: AppState): readonly Zone[] {
  return workspace.status === 'ready' ? workspace.workspace.zones : noZones;
}

/** Every measure that can be talked about, once. */
export function selectMeasures(state: AppState): readonly Measure[] {
  const planned = plannedMeasures(state);
  return registerMeasures(state.document.plan, planned, selectProgramme(state).programme);
}

/** What a contribution is about, in a few words. */
export function subjectWords(
  about: ContributionSubject,
  zones: readonly Zone[],
  measures: readonly Measure[],
  t: Translate,
): string {
  switch (about.type) {
    case 'place': {
      const zone = zoneAround(about.at, zones);
      return zone ? t('say.about.placeIn', { zone: zone.name }) : t('say.about.place');
    }
    case 'zone': {
      const zone = zones.find(({ id }) => id === about.zoneId);
      return zone ? t('say.about.zone', { zone: zone.name }) : t('say.about.gone');
    }
    case 'measure': {
      const measure = measures.find(({ id }) => id === about.measureId);
      return measure ? t('say.about.measure', { title: measure.title }) : t('say.about.gone');
    }
    case 'everywhere':
      return t('say.about.everywhere');
  }
}
