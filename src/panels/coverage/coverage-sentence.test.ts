import { beforeAll, describe, expect, it } from 'vitest';
import { coveragePresets } from '../../domain/coverage-presets.ts';
import type { CountedGroup } from '../../domain/coverage-question.ts';
import type {
  AnswerRefusal,
  CoverageAnswer,
  CoverageSide,
  ZoneCoverage,
} from '../../domain/coverage.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { type Language, languages } from '../../text/language.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { coverageSentence } from './coverage-sentence.ts';
import type { Counted } from '../../domain/zone-share.ts';

const zoneNames = new Map([
  ['tempe' as ZoneId, 'Tempe-Sorgenfri'],
  ['lademoen' as ZoneId, 'Lademoen'],
  ['rye' as ZoneId, 'Rye'],
]);

function zone(
  residents: number,
  covered: number,
  change: Partial<ZoneCoverage> = {},
): ZoneCoverage {
  return {
    areaSquareMeters: 1_000_000,
    coveredSquareMeters: 0,
    residents,
    coveredResidents: covered,
    residentsByClass: [0, covered, 0, residents - covered],
    knownShare: 1,
    distances: null,
    refused: null,
    ...change,
  };
}

function side(zones: readonly ZoneCoverage[]): CoverageSide {
  const known = zones.filter((one) => one.knownShare > 0 && one.refused === null);
  const sum = (value: (one: ZoneCoverage) => number) =>
    known.reduce((total, one) => total + value(one), 0);
  const area = sum((one) => one.areaSquareMeters);
  return {
    zones,
    total: {
      areaSquareMeters: area,
      coveredSquareMeters: sum((one) => one.coveredSquareMeters),
      residents: sum((one) => one.residents),
      coveredResidents: sum((one) => one.coveredResidents),
      residentsByClass: [0, 0, 0, 0],
      knownShare: area > 0 ? sum((one) => one.areaSquareMeters * one.knownShare) / area : 0,
      distances: null,
      refused: null,
    },
  };
}

function answerOf(
  today: readonly ZoneCoverage[],
  proposal: readonly ZoneCoverage[] = today,
  change: Partial<CoverageAnswer> = {},
): CoverageAnswer {
  return {
    question: coveragePresets[0],
    planVersion: 1,
    gesture: 0,
    zoneIds: [...zoneNames.keys()],
    today: side(today),
    proposal: side(proposal),
    targetsToday: 40,
    targetsProposal: 41,
    waysProposal: 0,
    shapeReach: null,
    residentsOutsideZones: 0,
    notes: exactNotes,
    refused: null,
    refusedTargets: [],
    ...change,
  };
}

function say(
  answer: CoverageAnswer,
  language: Language,
  proposalName: string | null = 'A',
  counted: Counted = 'residents',
) {
  const input = { answer, zoneNames, proposalName, counted };
  const { main, caution } = coverageSentence(input, { t: translator(language), language });
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  return { main: plain(main), caution: caution && plain(caution) };
}

beforeAll(async () => {
  for (const language of languages) await loadLanguage(language);
});

const before = [zone(3_169, 1_933), zone(5_000, 3_900), zone(400, 20)];
const tempeGains = [zone(3_169, 2_345), zone(5_000, 3_900), zone(400, 20)];

describe('a new meeting place in one zone', () => {
  it.each([
    ['nb', '412 flere når en møteplass innen 300 m; Tempe-Sorgenfri går fra 61 til 74 %.'],
    ['nn', '412 fleire når ein møteplass innan 300 m; Tempe-Sorgenfri går frå 61 til 74 %.'],
    ['sv', '412 fler når en mötesplats inom 300 m; Tempe-Sorgenfri går från 61 till 74 %.'],
    [
      'en',
      '412 more residents can reach a meeting place within 300 m; Tempe-Sorgenfri goes from 61% to 74%.',
    ],
  ] as const)('is said in %s', (language, sentence) => {
    expect(say(answerOf(before, tempeGains), language)).toEqual({ main: sentence, caution: null });
  });

  it('is an estimate where residents are shared out by area', () => {
    const after = [zone(3_169, 2_345.4), zone(5_000, 3_900), zone(400, 20)];
    expect(say(answerOf(before, after), 'nb').main).toMatch(/^Om lag 412 flere når/);
    expect(say(answerOf(before, after), 'sv').main).toMatch(/^Omkring 412 fler når/);
  });

  it('shows a decimal when whole per cents would look like nothing', () => {
    const after = [zone(3_169, 1_936), zone(5_000, 3_900), zone(400, 20)];
    expect(say(answerOf(before, after), 'nb').main).toBe(
      '3 flere når en møteplass innen 300 m; Tempe-Sorgenfri går fra 61,0 til 61,1 %.',
    );
  });

  it('speaks of one resident as one', () => {
    const after = [zone(3_169, 1_934), zone(5_000, 3_900), zone(400, 20)];
    expect(say(answerOf(before, after), 'nb').main).toBe(
      '1 innbygger til når en møteplass innen 300 m.',
    );
    expect(say(answerOf(before, after), 'en').main).toBe(
      '1 more resident can reach a meeting place within 300 m.',
    );
  });
});

describe('a change in several zones', () => {
  const after = [zone(3_169, 2_345), zone(5_000, 4_000), zone(400, 20)];

  it.each([
    [
      'nb',
      '512 flere når en møteplass innen 300 m i 2 soner, mest i Tempe-Sorgenfri: fra 61 til 74 %.',
    ],
    [
      'nn',
      '512 fleire når ein møteplass innan 300 m i 2 soner, mest i Tempe-Sorgenfri: frå 61 til 74 %.',
    ],
    [
      'sv',
      '512 fler når en mötesplats inom 300 m i 2 zoner, mest i Tempe-Sorgenfri: från 61 till 74 %.',
    ],
    [
      'en',
      '512 more residents can reach a meeting place within 300 m in 2 zones, most in Tempe-Sorgenfri: from 61% to 74%.',
    ],
  ] as const)('names the one that changes most in %s', (language, sentence) => {
    expect(say(answerOf(before, after), language).main).toBe(sentence);
  });

  it('says a loss as a loss', () => {
    const losing = [zone(3_169, 1_800), zone(5_000, 3_910), zone(400, 20)];
    expect(say(answerOf(before, losing), 'nb').main).toBe(
      '123 færre når en møteplass innen 300 m i 2 soner, mest i Tempe-Sorgenfri: fra 61 til 57 %.',
    );
  });

  it('does not hide a shift behind an unchanged sum', () => {
    const shifted = [zone(3_169, 2_033), zone(5_000, 3_800), zone(400, 20)];
    expect(say(answerOf(before, shifted), 'nb').main).toBe(
      'Like mange når en møteplass innen 300 m som i dag, men Tempe-Sorgenfri går fra 61 til 64 %.',
    );
  });
});

describe('no change', () => {
  it.each([
    [
      'nb',
      'Forslag A endrer ikke hvem som når en møteplass innen 300 m: 68 % av innbyggerne, som i dag.',
    ],
    [
      'nn',
      'Forslag A endrar ikkje kven som når ein møteplass innan 300 m: 68 % av innbyggjarane, som i dag.',
    ],
    [
      'sv',
      'Förslag A ändrar inte vem som når en mötesplats inom 300 m: 68 % av invånarna, som i dag.',
    ],
    [
      'en',
      'Proposal A does not change who reaches a meeting place within 300 m: 68% of residents, as today.',
    ],
  ] as const)('is said plainly in %s', (language, sentence) => {
    expect(say(answerOf(before), language).main).toBe(sentence);
  });

  it('tells that nothing in the proposal counts', () => {
    expect(say(answerOf(before, before, { targetsProposal: 40 }), 'nb').main).toBe(
      'Forslag A har ingen tiltak som teller her: 68 % av innbyggerne når en møteplass innen 300 m i dag.',
    );
  });

  it('tells that a bridge that reaches nobody new changes nothing', () => {
    const bridged = answerOf(before, before, { targetsProposal: 40, waysProposal: 1 });
    expect(say(bridged, 'nb').main).toBe(
      'Forslag A endrer ikke hvem som når en møteplass innen 300 m: 68 % av innbyggerne, som i dag.',
    );
  });

  it('tells of area that gains where nobody lives', () => {
    const after = before.map((one, index) =>
      index === 2 ? { ...one, coveredSquareMeters: 12_000 } : one,
    );
    expect(say(answerOf(before, after), 'nb').main).toBe(
      'Ingen flere innbyggere når en møteplass innen 300 m, men 12 daa mer areal ligger innenfor.',
    );
  });
});

describe('today alone', () => {
  it.each([
    ['nb', '68 % av innbyggerne når en møteplass innen 300 m i dag: 5 853 av 8 569.'],
    ['nn', '68 % av innbyggjarane når ein møteplass innan 300 m i dag: 5 853 av 8 569.'],
    ['sv', '68 % av invånarna når en mötesplats inom 300 m i dag: 5 853 av 8 569.'],
    ['en', '68% of residents reach a meeting place within 300 m today: 5,853 of 8,569.'],
  ] as const)('is said in %s', (language, sentence) => {
    expect(say(answerOf(before), language, null).main).toBe(sentence);
  });

  it.each([
    ['green-5daa-200', 'nb', 'et grøntområde på minst 5 daa innen 200 m'],
    ['green-5daa-200', 'sv', 'ett grönområde på minst 0,5 ha inom 200 m'],
    ['green-200daa-500', 'nn', 'eit grøntområde større enn 200 daa innan 500 m'],
    ['route-300', 'en', 'a walking path within 300 m'],
  ] as const)('names the target of %s in %s', (id, language, target) => {
    const question = coveragePresets.find((preset) => preset.id === id)!;
    expect(say(answerOf(before, before, { question }), language, null).main).toContain(target);
  });

  it('counts area when asked, and when nobody is counted', () => {
    const empty = [zone(0, 0, { coveredSquareMeters: 340_000 })];
    expect(say(answerOf(empty), 'nb', null).main).toBe(
      '34 % av arealet ligger innen 300 m fra en møteplass i dag.',
    );
    const covered = before.map((one) => ({ ...one, coveredSquareMeters: 500_000 }));
    expect(say(answerOf(covered), 'nb', null, 'area').main).toMatch(/^50 % av arealet/);
  });
});

describe('what is unknown', () => {
  const unknownRye = [before[0], before[1], zone(400, 0, { knownShare: 0 })];

  it('is left out and said', () => {
    expect(say(answerOf(unknownRye), 'nb', null)).toEqual({
      main: '71 % av innbyggerne når en møteplass innen 300 m i dag: 5 833 av 8 169.',
      caution: '1 sone er ukjent og ikke regnet med.',
    });
  });

  it('makes a partly known share a lower bound', () => {
    const partly = [before[0], before[1], zone(400, 20, { knownShare: 0.4 })];
    const said = say(answerOf(partly), 'nb', null);
    expect(said.main).toMatch(/^Minst 68 % av innbyggerne/);
    expect(said.caution).toBe('1 sone er bare delvis kartlagt; tallet der er et minstetall.');
  });

  it('rounds the shares of a partly known zone down, as its row does', () => {
    const half = before.map((one) => ({ ...one, knownShare: 0.4 }));
    const after = half.map((one, index) =>
      index === 0 ? { ...one, coveredResidents: 2_360 } : one,
    );
    // From 60.997 to 74.47 per cent.
    expect(say(answerOf(half, after), 'nb').main).toMatch(/fra 60 til 74 %\.$/);
  });

  it('is said once where it holds for every zone', () => {
    const partly = before.map((one) => ({ ...one, knownShare: 0.4 }));
    expect(say(answerOf(partly), 'sv', null).caution).toBe(
      'Några av kartlagren täcker bara en del av staden; alla tal är minsta tal (≥).',
    );
  });

  it('is the whole answer when no zone is known', () => {
    const none = before.map((one) => ({ ...one, knownShare: 0 }));
    expect(say(answerOf(none), 'nb')).toEqual({
      main: 'Vi vet ikke hvem som når en møteplass innen 300 m: kartlagene dekker ingen av sonene.',
      caution: null,
    });
  });
});

describe('a question that has no answer here', () => {
  const refused = (reason: AnswerRefusal, counts: CountedGroup = 'residents') => {
    const nothing = before.map((one) => ({ ...one, coveredResidents: 0, knownShare: 0 }));
    const question = { ...coveragePresets[0], reach: 'network' as const, counts };
    return say(answerOf(nothing, nothing, { question, refused: reason }), 'nb');
  };

  it('says why, what to do, and no number', () => {
    expect(refused('no-network')).toEqual({
      main: 'Vi kan ikke si hvem som når en møteplass langs stier: ingen gangnett er åpnet.',
      caution: 'Åpne et gangnett under Kartlag, eller bruk luftlinje.',
    });
    expect(refused('not-counted-here', 'children').main).toBe(
      'Vi kan ikke si hvor mange barn som når en møteplass: de er ikke talt for seg her.',
    );
    expect(refused('no-barriers').caution).toBe('Velg andre barrierer, eller bruk luftlinje.');
  });
});

describe('a question about some of the people', () => {
  const of = (counts: CountedGroup) => ({ question: { ...coveragePresets[0], counts } });

  it.each([
    ['nb', '412 flere barn når en møteplass innen 300 m; Tempe-Sorgenfri går fra 61 til 74 %.'],
    ['nn', '412 fleire barn når ein møteplass innan 300 m; Tempe-Sorgenfri går frå 61 til 74 %.'],
    ['sv', '412 fler barn når en mötesplats inom 300 m; Tempe-Sorgenfri går från 61 till 74 %.'],
    [
      'en',
      '412 more children can reach a meeting place within 300 m; Tempe-Sorgenfri goes from 61% to 74%.',
    ],
  ] as const)('names them in %s', (language, sentence) => {
    expect(say(answerOf(before, tempeGains, of('children')), language).main).toBe(sentence);
  });

  it('names them when nothing changes, and when one alone does', () => {
    expect(say(answerOf(before, before, of('dwellings')), 'nb', null).main).toBe(
      '68 % av boligene når en møteplass innen 300 m i dag: 5 853 av 8 569.',
    );
    const one = [zone(3_169, 1_932), zone(5_000, 3_900), zone(400, 20)];
    expect(say(answerOf(before, one, of('elderly')), 'nb').main).toBe(
      '1 eldre færre når en møteplass innen 300 m.',
    );
  });
});

describe('a question in minutes', () => {
  it('says the metres they are', () => {
    const question = { ...coveragePresets[0], distanceMeters: 300, walkingSpeedKmh: 3.6 };
    expect(say(answerOf(before, before, { question }), 'sv', null).main).toBe(
      '68 % av invånarna når en mötesplats inom 5 min (300 m) i dag: 5 853 av 8 569.',
    );
  });
});
