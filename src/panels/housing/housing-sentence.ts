import { municipalShare, type HousingMix } from '../../domain/housing-mix.ts';
import { formatFinePercent, formatNumberAt } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';

/** An index as it is written: two decimals. */
export function indexText(share: number, language: Language): string {
  return formatNumberAt(share, 2, language);
}

/** The housing mix in plain words, and what the proposal does to it. */
export function housingSentence(
  { zones, today, proposal }: HousingMix,
  proposalName: string | null,
  { t, language }: { readonly t: Translate; readonly language: Language },
): { readonly main: string; readonly more: readonly string[] } {
  const share = municipalShare(today.homes);
  const known = zones.filter(({ missing }) => missing === null).length;
  if (share === null || known === 0) {
    return { main: t('housing.unknownAll'), more: [t('housing.needs')] };
  }
  const main = t('housing.sentence', {
    share: formatFinePercent(share, language),
    zones: t('housing.zones', { count: known }),
  });
  if (!today.index) {
    return { main, more: today.noIndex ? [t(`housing.noIndex.${today.noIndex}`)] : [] };
  }
  const apart = t('housing.apart', {
    count: Math.round(today.index.homesToMove),
    all: today.homes.municipal,
  });
  if (proposalName === null || !proposal.index) return { main, more: [apart] };
  const [from, to] = [today.index.share, proposal.index.share];
  return { main, more: [apart, changeWords(from, to, proposalName, { t, language })] };
}

function changeWords(
  from: number,
  to: number,
  name: string,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string {
  const [before, after] = [indexText(from, language), indexText(to, language)];
  if (before === after) {
    return t('housing.becomesSame', { proposal: t('housing.proposalStart', { name }) });
  }
  return t(to < from ? 'housing.becomesLess' : 'housing.becomesMore', {
    proposal: t('housing.proposalA', { name }),
    from: before,
    to: after,
  });
}
