import type { Contribution } from '../../src/domain/contribution.ts';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { ContributionId, WorkspaceId, ZoneId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import type { ChosenFile } from './street-grid.ts';

const wishes = [
  'Flere benker langs elva',
  'Benker langs elva, takk',
  'Flere benker langs elva, gjerne med rygg',
  'Trygg kryssing av Innherredsveien ved skolen',
  'Lys i undergangen, den er mørk om vinteren',
  'Kolonihagene er det beste vi har',
  'Et sted å være for ungdom etter skolen',
  'Bilene kjører for fort i Mellomveien',
] as const;

const kinds = [
  'idea',
  'idea',
  'idea',
  'challenge',
  'challenge',
  'praise',
  'idea',
  'challenge',
] as const;

/** A text that looks as if it told who somebody is. */
export const personalText = 'Ring meg på 99 99 99 99 om lekeplassen';
/** A text that a spreadsheet would run. */
export const formulaText = '=HYPERLINK("https://example.org","Trykk her")';

/** A contribution as a test needs it. */
export function said(id: string, change: Partial<Contribution>): Contribution {
  return {
    id: id as ContributionId,
    kind: 'idea',
    text: 'En benk',
    about: { type: 'everywhere' },
    madeOn: '2026-10-01',
    source: 'resident',
    dots: 0,
    cell: '',
    token: '',
    state: 'new',
    hiddenBecause: '',
    theme: '',
    answer: '',
    answeredOn: null,
    measures: [],
    ...change,
  };
}

/** Forty contributions in Trondheim: at places, about zones, about everything, one taken back. */
export function fortyContributions(): readonly Contribution[] {
  const all = Array.from({ length: 36 }, (_, at) =>
    said(`said-${String(at).padStart(2, '0')}`, {
      kind: kinds[at % kinds.length],
      text: at < wishes.length ? wishes[at] : `${wishes[at % wishes.length]} (nr. ${at})`,
      about: {
        type: 'place',
        at: [10.4 + 0.004 * (at % 9), 63.428 + 0.002 * Math.floor(at / 9)],
      },
      madeOn: `2026-10-${String(1 + (at % 28)).padStart(2, '0')}`,
      dots: at % 5,
      state: at % 4 === 3 ? 'shown' : 'new',
      theme: at % 6 === 5 ? 'Møteplasser' : '',
    }),
  );
  return [
    ...all,
    said('said-personal', { text: personalText, kind: 'challenge', madeOn: '2026-11-03' }),
    said('said-formula', {
      text: formulaText,
      source: 'paper',
      cell: 'K7Q2 C4',
      madeOn: '2026-11-02',
    }),
    said('said-zone', {
      text: 'Det mangler et samlingssted her',
      kind: 'challenge',
      about: { type: 'zone', zoneId: 'zone-lademoen' as ZoneId },
      source: 'workshop',
      dots: 12,
    }),
    said('said-gone', { text: 'Glem det', state: 'withdrawn' }),
  ];
}

/** A plan file for Trondheim in which all of it was said. */
export function planFileSaying(contributions: readonly Contribution[]): ChosenFile {
  const empty: Plan = emptyPlan('trondheim' as WorkspaceId);
  const plan: Plan = {
    ...empty,
    contributions: Object.fromEntries(contributions.map((one) => [one.id, one])),
  };
  return {
    name: 'innspill.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(plan)),
  };
}
