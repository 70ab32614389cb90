import {
  type Contribution,
  contributionKinds,
  type ContributionState,
} from '../../../src/domain/contribution.ts';
import type { ContributionId } from '../../../src/domain/ids.ts';
import type { Bounds } from '../../../src/geo/bounds.ts';
import { seededRandom } from '../engine/city.ts';

const wishes = [
  'Vi trenger',
  'Jeg ønsker meg',
  'Her mangler det',
  'Sett opp',
  'Det burde komme',
  'Ta vare på',
  'Flytt',
  'Rydd rundt',
];
const things = [
  'en benk med ryggstøtte',
  'flere sykkelstativ',
  'et tak mot regnet',
  'lys langs gangveien',
  'en huske for de minste',
  'drikkevann om sommeren',
  'et gjerde mot trafikken',
  'frukttrær og bærbusker',
  'en plass for grilling',
  'bordtennis under tak',
  'et toalett som er åpent',
  'søppelkasser som tømmes',
  'en tryggere overgang',
  'akebakken om vinteren',
  'et bord der vi kan spise sammen',
  'skilt til turstien',
];
const places = [
  'ved skolen',
  'nederst i parken',
  'bak butikken',
  'på torget',
  'mellom blokkene',
  'ved bussholdeplassen',
  'langs bekken',
  'foran biblioteket',
  'ved barnehagen',
  'øverst i bakken',
  'der stiene møtes',
  'ved idrettsplassen',
];
const reasons = [
  'det er mørkt om kvelden',
  'bilene kjører fort',
  'mange eldre går den veien',
  'barna leker der hele dagen',
  'ingen steder er det ly for vinden',
  'det blir glatt i januar',
  'ungdommene har ingen plass å være',
  'bakken er bratt med barnevogn',
  'vannet samler seg når det regner',
  'naboene treffes sjelden',
  'stien er gjengrodd',
  'det er langt til nærmeste sted',
];

/** Said again with these before or behind. */
const additions = ['gjerne', 'snart', 'takk', 'igjen', 'helst'];

const states: readonly ContributionState[] = [
  'new',
  'new',
  'shown',
  'shown',
  'hidden',
  'withdrawn',
];

/**
 * Contributions strewn over boxes, as many in each, the same in every run. Their texts are put
 * together of parts of sentences; one in four says again what one before it said, with a word more
 * or another instead.
 */
export function manyContributions(
  count: number,
  boxes: readonly Bounds[],
): readonly Contribution[] {
  const random = seededRandom(23);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)];
  const texts: string[] = [];
  const said = (): string => {
    const text =
      texts.length > 0 && random() < 0.25
        ? changed(pick(texts))
        : `${pick(wishes)} ${pick(things)} ${pick(places)}, ${pick(reasons)} og ${pick(reasons)}`;
    texts.push(text);
    return text;
  };
  const changed = (text: string): string => {
    const words = text.split(' ');
    words.splice(Math.floor(random() * words.length), random() < 0.5 ? 1 : 0, pick(additions));
    return words.join(' ');
  };
  return Array.from({ length: count }, (_, at): Contribution => {
    const [west, south, east, north] = boxes[at % boxes.length];
    return {
      id: `said-${at}` as ContributionId,
      kind: pick(contributionKinds),
      text: said(),
      about: {
        type: 'place',
        at: [west + random() * (east - west), south + random() * (north - south)],
      },
      madeOn: '2026-10-01',
      source: 'resident',
      dots: Math.floor(4 * random()),
      cell: '',
      token: '',
      state: pick(states),
      hiddenBecause: '',
      theme: '',
      answer: '',
      answeredOn: null,
      measures: [],
    };
  });
}
