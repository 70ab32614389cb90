import type { TextKey } from './dictionary.ts';
import { formatNumberUpTo } from './format.ts';
import type { Language } from './language.ts';
import type { Translate } from './translate.ts';

/** A kind of meeting place that the dictionary has an article for. */
type NamedKind = TextKey extends infer Key
  ? Key extends `target.kind.${infer Kind}`
    ? Kind
    : never
  : never;

/** What a question asks about reaching, as far as words need it. */
export interface AskedTarget {
  readonly targetKind: 'meeting-place' | 'green-area' | 'walking-route';
  readonly placeKinds: readonly NamedKind[] | null;
  readonly minAreaSquareMeters: number;
  readonly strictlyLarger: boolean;
  readonly publicOnly: boolean;
  readonly openWhen: 'any' | 'always' | 'weekday-evening' | 'weekend';
}

/** How far a question asks, in metres or as minutes of walking. */
export interface AskedLimit {
  readonly distanceMeters: number;
  readonly walkingSpeedKmh: number | null;
}

/** A question, as far as words need it. */
export interface AskedQuestion extends AskedTarget, AskedLimit {
  readonly reach: 'straight' | 'barriers' | 'network';
  readonly stepFree: boolean;
  readonly counts: 'residents' | 'children' | 'elderly' | 'dwellings';
}

/** The target as a sentence names it: "en møteplass", "et grøntområde på minst 5 daa". */
export function targetWords(asked: AskedTarget, t: Translate): string {
  const target = bareTarget(asked, t);
  const open = asked.openWhen === 'any' ? target : t(`target.open.${asked.openWhen}`, { target });
  return asked.publicOnly ? t('target.public', { target: open }) : open;
}

function bareTarget(asked: AskedTarget, t: Translate): string {
  const { targetKind, placeKinds, minAreaSquareMeters: area, strictlyLarger } = asked;
  if (targetKind === 'meeting-place' && placeKinds !== null) return kindWords(placeKinds, t);
  if (targetKind !== 'green-area' || area === 0) return t(`target.${targetKind}`);
  return strictlyLarger
    ? t('target.green-area.larger', { area })
    : t('target.green-area.atLeast', { area });
}

function kindWords(kinds: readonly NamedKind[], t: Translate): string {
  return eitherWords(
    kinds.map((kind) => t(`target.kind.${kind}`)),
    t,
  );
}

function eitherWords(kinds: readonly string[], t: Translate): string {
  const [first, last] = kinds;
  if (kinds.length === 1) return first;
  if (kinds.length === 2) return t('target.either', { first, last });
  return t('target.someKinds', { number: kinds.length });
}

/**
 * The limit as the places `{{…, distance}}` of the dictionary take it: metres, or words with
 * the minutes first ("5 min (417 m)").
 */
export function limitWords(
  { distanceMeters, walkingSpeedKmh }: AskedLimit,
  t: Translate,
  language: Language,
): number | string {
  if (walkingSpeedKmh === null) return distanceMeters;
  const minutes = minutesOf(distanceMeters, walkingSpeedKmh);
  return t('limit.minutes', {
    minutes: formatNumberUpTo(minutes, 1, language),
    distance: distanceMeters,
  });
}

/** Minutes that a distance takes at a speed. */
export function minutesOf(distanceMeters: number, speedKmh: number): number {
  return (distanceMeters * 60) / (speedKmh * 1_000);
}

/** The whole question as a heading: "Møteplass innen 300 m". */
export function questionWords(
  asked: AskedTarget & AskedLimit,
  t: Translate,
  language: Language,
): string {
  const parts = [
    headingWords(asked, limitWords(asked, t, language), t, language),
    asked.publicOnly ? t('question.public') : '',
    asked.openWhen === 'any' ? '' : t(`openWhen.${asked.openWhen}`).toLocaleLowerCase(language),
  ];
  return parts.filter(Boolean).join(', ');
}

function headingWords(
  asked: AskedTarget,
  distance: number | string,
  t: Translate,
  language: Language,
): string {
  const { targetKind, placeKinds, minAreaSquareMeters: area, strictlyLarger } = asked;
  if (targetKind === 'meeting-place' && placeKinds !== null) {
    const kinds = kindHeading(placeKinds, t, language);
    return t('question.kinds', { kinds, distance });
  }
  if (targetKind !== 'green-area' || area === 0) return t(`question.${targetKind}`, { distance });
  return strictlyLarger
    ? t('question.green-area.larger', { area, distance })
    : t('question.green-area.atLeast', { area, distance });
}

/** The kinds without the article that each begins with in all four languages, and a capital. */
function kindHeading(kinds: readonly NamedKind[], t: Translate, language: Language): string {
  const bare = kinds.map((kind) => t(`target.kind.${kind}`).replace(/^\S+\s/u, ''));
  const words = eitherWords(bare, t);
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** What sets a question apart beside its heading: "langs stier · barn · uten trapper". */
export function questionManner(asked: AskedQuestion, t: Translate, language: Language): string {
  return [
    t(`reach.${asked.reach}`),
    asked.reach === 'network' && asked.stepFree ? t('question.stepFree') : '',
    asked.counts === 'residents' ? '' : t(`groupMany.${asked.counts}`),
  ]
    .filter(Boolean)
    .map((words, index) => (index === 0 ? words : words.toLocaleLowerCase(language)))
    .join(' · ');
}
