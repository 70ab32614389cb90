import type { Zone } from '../../domain/loaded-workspace.ts';
import type { ZoneGroup } from '../../domain/workspace.ts';
import { formatCount, formatList } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import type { Translate } from '../../text/translate.ts';

/** What the place itself says of a zone: its official code, its groups, its people by year. */
export function zoneAttributes(
  { attributes, groups = [] }: Pick<Zone, 'attributes' | 'groups'>,
  known: readonly ZoneGroup[],
  t: Translate,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  const { code } = attributes;
  const names = known
    .filter(({ id }) => groups.includes(id))
    .map(({ title }) => localText(title, language));
  const people = Object.entries(attributes).flatMap(([name, value]) => {
    const year = /^residents(\d{4})$/.exec(name)?.[1];
    return year && typeof value === 'number'
      ? [{ label: t('zone.residentsIn', { year }), value: formatCount(value, language) }]
      : [];
  });
  return [
    { label: t('zone.code'), value: typeof code === 'string' ? code : '' },
    { label: t('zone.groups'), value: formatList(names, language) },
    ...people,
  ].filter(({ value }) => value !== '');
}

/** What should be known of a zone's outline or code, in English for who reads it. */
export function zoneNote({ attributes }: Pick<Zone, 'attributes'>, language: Language): string {
  const english = language === 'en' ? attributes['note_en'] : undefined;
  const note = english ?? attributes['note'];
  return typeof note === 'string' ? note : '';
}
