import { beforeAll, describe, expect, it } from 'vitest';
import type { ReachModel } from '../../domain/coverage-question.ts';
import type { ReachNotes } from '../../domain/coverage.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import { loadLanguage, translator } from '../../text/translate.ts';
import { answerNotes } from './answer-notes.ts';

beforeAll(() => loadLanguage('nb'));

function say(reach: ReachModel, change: Partial<ReachNotes>) {
  const notes = { ...exactNotes, ...change };
  const question = { reach, counts: 'residents' } as const;
  return answerNotes({ question, notes, refused: null }, translator('nb'), 'nb').map((line) =>
    line.replaceAll('\u00A0', ' '),
  );
}

describe('what was estimated or left out', () => {
  it('is nothing where all is exact', () => {
    expect(say('straight', {})).toEqual(['Ingenting er anslått.']);
  });

  it('is the points and crossings round barriers', () => {
    const samples = { count: 8_120, spacingMeters: 50 };
    expect(say('barriers', { samples, crossingsOpen: 41, crossingsUnused: 3 })).toEqual([
      '8 120 punkter, høyst 50 m fra hverandre, står for hjem og land.',
      '41 kryssinger åpner en vei; 3 åpner ingen.',
    ]);
  });

  it('is the entrances and those without a path along paths', () => {
    expect(
      say('network', { knownEntrances: 2, estimatedEntrances: 60, unjoinedResidents: 34 }),
    ).toEqual([
      '2 kjente innganger; 60 anslått der en sti krysser kanten.',
      '34 innbyggere er ikke knyttet til noen sti og regnes som ikke nådd.',
    ]);
  });

  it('is the places of which too little is known', () => {
    expect(say('straight', { targetsUnknown: 12 })).toEqual([
      '12 steder er utelatt, fordi adgang eller åpningstid ikke er kjent.',
    ]);
  });

  it('is not said where there is no answer', () => {
    const question = { reach: 'network', counts: 'residents' } as const;
    const refused = { question, notes: exactNotes, refused: 'no-network' } as const;
    expect(answerNotes(refused, translator('nb'), 'nb')).toEqual([]);
  });
});
