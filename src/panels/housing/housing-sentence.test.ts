import { beforeAll, describe, expect, it } from 'vitest';
import type { HousingMix, HousingSum, HousingZone } from '../../domain/housing-mix.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { housingSentence } from './housing-sentence.ts';

function zone(id: string, missing: HousingZone['missing']): HousingZone {
  const none = { municipal: 0, all: 0 };
  const then = missing === null ? { municipal: 10, all: 100 } : null;
  return {
    zoneId: id as ZoneId,
    municipal: null,
    all: null,
    added: none,
    missing,
    today: then,
    proposal: then,
  };
}

function sum(share: number | null, noIndex: HousingSum['noIndex'] = null): HousingSum {
  const index = share === null ? null : { share, homesToMove: share * 500 };
  return { homes: { municipal: 500, all: 4500 }, index, noIndex };
}

function mix(today: HousingSum, proposal = today): HousingMix {
  const zones = [zone('lademoen', null), zone('tempe', null), zone('moholt', 'both')];
  return { zones, today, proposal, outside: { municipal: 0, all: 0 } };
}

beforeAll(async () => loadLanguage('nb'));

function words(of: HousingMix, proposalName: string | null = null): string {
  const { main, more } = housingSentence(of, proposalName, { t: translator('nb'), language: 'nb' });
  return [main, ...more].join(' ').replaceAll('\u00A0', ' ');
}

describe('the housing mix in words', () => {
  it('tells the share, over how many zones, and how many homes lie apart', () => {
    expect(words(mix(sum(0.275)))).toBe(
      '11,1 % av boligene er kommunale, i 2 soner med kjente tall. 138 av 500 kommunale boliger måtte ligge i en annen sone for at andelen skulle være lik overalt.',
    );
  });

  it('tells what the proposal does to the index', () => {
    expect(words(mix(sum(0.275), sum(0.22)), 'A')).toContain(
      'Med forslag A ligger de mindre samlet: indeksen går fra 0,28 til 0,22.',
    );
    expect(words(mix(sum(0.275), sum(0.31)), 'A')).toContain('mer samlet');
    expect(words(mix(sum(0.275), sum(0.2751)), 'A')).toContain('Forslag A endrer ikke indeksen.');
  });

  it('tells why there is no index, and what is needed where nothing is known', () => {
    expect(words(mix(sum(null, 'no-other-homes')))).toContain(
      'Ingen indeks: det er bare kommunale',
    );
    const unknown = { ...mix(sum(null)), zones: [zone('moholt', 'both')] };
    expect(words(unknown)).toContain('ikke kjent for noen sone');
  });
});
