import { beforeAll, describe, expect, it } from 'vitest';
import {
  surfaceAreas,
  type GreenBlueAnswer,
  type SurfaceAreas,
  type ZoneGreenBlue,
} from '../../domain/green-blue.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { greenSentence } from './green-sentence.ts';

const tempe = 'tempe' as ZoneId;
const saupstad = 'saupstad' as ZoneId;
const zoneNames = new Map([
  [tempe, 'Tempe-Sorgenfri'],
  [saupstad, 'Saupstad'],
]);

function zone(
  surfaces: Partial<SurfaceAreas>,
  changes: Partial<ZoneGreenBlue> = {},
): ZoneGreenBlue {
  return {
    areaSquareMeters: 1e6,
    surfaces: { ...surfaceAreas(() => 0), ...surfaces },
    residents: 1_000,
    greenKnownShare: 1,
    waterKnownShare: 1,
    refused: null,
    ...changes,
  };
}

function answer(
  today: readonly ZoneGreenBlue[],
  proposal: readonly ZoneGreenBlue[] = today,
): GreenBlueAnswer {
  return {
    planVersion: 1,
    gesture: 0,
    zoneIds: [tempe, saupstad],
    today: { zones: today, total: today[0] },
    proposal: { zones: proposal, total: proposal[0] },
    residentsOutsideZones: 0,
    refusedShapes: [],
  };
}

const unknown = zone({}, { greenKnownShare: 0 });

beforeAll(() => loadLanguage('nb'));

function say(
  of: GreenBlueAnswer,
  zoneId: ZoneId | null = null,
  proposalName: string | null = 'A',
): { readonly main: string; readonly caution: string | null } {
  const said = greenSentence(
    { answer: of, zoneNames, zoneId, proposalName },
    { t: translator('nb'), language: 'nb' },
  );
  return { ...said, main: said.main.replaceAll('\u00A0', ' ') };
}

describe('green and blue in a sentence', () => {
  it('speaks of the zone that changes most', () => {
    const today = [zone({ 'green-area': 14_000 }), unknown];
    const proposal = [zone({ 'green-area': 14_000, 'sketched-park': 8_000 }), unknown];
    expect(say(answer(today, proposal)).main).toBe(
      'Tempe-Sorgenfri har 14,0 m² grønt per innbygger, 22,0 m² med forslag A.',
    );
  });

  it('speaks of all that are known while nothing changes, and says what is left out', () => {
    const said = say(answer([zone({ 'green-area': 14_000 }), unknown]));
    expect(said.main).toBe('Sonene der grøntområdene er kjent, har 14,0 m² grønt per innbygger.');
    expect(said.caution).toBe('1 sone er ukjent og ikke regnet med.');
  });

  it('speaks of the zone that is selected', () => {
    const today = [zone({ 'green-area': 14_000 }), unknown];
    expect(say(answer(today), tempe).main).toBe('Tempe-Sorgenfri har 14,0 m² grønt per innbygger.');
    expect(say(answer(today), saupstad).main).toContain('Saupstad');
    expect(say(answer(today), saupstad).main).toContain('ukjent');
  });

  it('says what a proposal gives where today is unknown', () => {
    const proposal = [
      zone({ 'green-area': 14_000 }),
      zone({ 'sketched-park': 2_000 }, { greenKnownShare: 0 }),
    ];
    expect(say(answer([zone({ 'green-area': 14_000 }), unknown], proposal), saupstad).main).toBe(
      'Hvor mye grønt Saupstad har i dag, er ukjent; forslag A gir minst 2,0 m².',
    );
  });

  it('says at least where a zone is known in part', () => {
    const partly = zone({ 'green-area': 14_000 }, { greenKnownShare: 0.5 });
    expect(say(answer([partly, unknown]), tempe).main).toBe(
      'Tempe-Sorgenfri har minst 14,0 m² grønt per innbygger.',
    );
  });

  it('speaks of area where nobody is counted', () => {
    const empty = zone({ 'green-area': 14_000 }, { residents: null });
    expect(say(answer([empty, unknown]), tempe).main).toBe('Tempe-Sorgenfri har 14 daa grønt.');
  });

  it('says so when nothing is known', () => {
    expect(say(answer([unknown, unknown])).main).toContain('Vi vet ikke hvor mye grønt');
  });
});
