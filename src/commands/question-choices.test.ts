import { beforeAll, describe, expect, it } from 'vitest';
import { coveragePresets, defaultQuestion } from '../domain/coverage-presets.ts';
import type { CoverageQuestion } from '../domain/coverage-question.ts';
import { identifiedQuestion } from '../domain/identified-question.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { ResidentsInfo } from '../domain/workspace.ts';
import { loadLanguage, translator } from '../text/translate.ts';
import { questionChoices } from './question-choices.ts';

beforeAll(() => loadLanguage('nb'));

function place(groups: ResidentsInfo['groups']): LoadedWorkspace {
  const residents: Partial<ResidentsInfo> = groups ? { groups } : {};
  return { workspace: { residents } } as LoadedWorkspace;
}

const words = { nb: '0–17 år', nn: '0–17 år', sv: '0–17 år', en: '0–17 years' };
const here = place(undefined);
const withChildren = place({ children: { fields: ['c'], limits: words } });

function choices(question: CoverageQuestion, kept: CoverageQuestion[] = [], loaded = here) {
  return questionChoices({ question, kept, loaded }, translator('nb'), 'nb');
}

const byId = (id: string) => coveragePresets.find((preset) => preset.id === id)!;
const chooses = (question: CoverageQuestion, id: string, loaded = here) =>
  choices(question, [], loaded).choose(id as QuestionId);

describe('what a person can pick', () => {
  it('stands by the source of its rule, one’s own last', () => {
    expect(
      choices(defaultQuestion).sections.map(({ title, items }) => [title, items.length]),
    ).toEqual([
      ['Valgt av programmet', 4],
      ['Norge', 5],
      ['Sverige', 3],
      ['Internasjonalt', 5],
      ['Dine egne', 1],
    ]);
  });

  it('has no two choices of one name', () => {
    const labels = choices(defaultQuestion).sections.flatMap(({ items }) =>
      items.map(({ label, hint }) => `${label}, ${hint}`),
    );
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('is the preset by whose rule one asks, also with another reach', () => {
    expect(choices({ ...defaultQuestion, reach: 'barriers' }).chosen).toBe('meeting-300');
    const own = identifiedQuestion({ ...defaultQuestion, distanceMeters: 321 }, []);
    expect(choices(own).chosen).toBe('own');
  });

  it('is the kept question that is asked, by its name', () => {
    const kept = { ...defaultQuestion, id: 'k' as QuestionId, title: 'Vårt mål' };
    const { chosen, sections } = choices(defaultQuestion, [kept]);
    expect(chosen).toBe('k');
    expect(sections.at(-1)?.items.map(({ label }) => label)).toEqual(['Vårt mål', 'Eget spørsmål']);
  });
});

describe('another rule', () => {
  it('comes as its source has it', () => {
    expect(chooses(defaultQuestion, 'oasis-200')).toEqual(byId('oasis-200'));
    expect(chooses(byId('oasis-200'), 'green-5daa-200')).toEqual(byId('green-5daa-200'));
  });

  it('keeps the reach that a person chose, and where people live', () => {
    const mine: CoverageQuestion = {
      ...defaultQuestion,
      reach: 'barriers',
      barrierKinds: ['water'],
      residentsRule: 'point',
    };
    expect(chooses(mine, 'green-5daa-200')).toEqual({
      ...byId('green-5daa-200'),
      reach: 'barriers',
      barrierKinds: ['water'],
      residentsRule: 'point',
    });
  });

  it('for children’s play is counted for children where they are known', () => {
    expect(chooses(defaultQuestion, 'play-200', withChildren)?.counts).toBe('children');
    expect(chooses(defaultQuestion, 'play-200')?.counts).toBe('residents');
  });

  it('of one’s own is still to be made', () => {
    expect(chooses(defaultQuestion, 'own')).toBeNull();
  });
});
