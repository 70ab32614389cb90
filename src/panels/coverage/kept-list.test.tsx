// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepQuestion as keep } from '../../domain/edits/keep-question.ts';
import { applyPatch } from '../../domain/apply-patch.ts';
import { coveragePresets } from '../../domain/coverage-presets.ts';
import type { CoverageAnswer, ZoneCoverage } from '../../domain/coverage.ts';
import { exactNotes } from '../../domain/exact-notes.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { initialState } from '../../state/initial-state.ts';
import { loadLanguage } from '../../text/translate.ts';
import { KeptList } from './kept-list.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const [near, far] = coveragePresets;
const walked = { ...near, id: 'k' as QuestionId, title: 'Til fots', reach: 'network' as const };

const total: ZoneCoverage = {
  areaSquareMeters: 1_000_000,
  coveredSquareMeters: 0,
  residents: 1_000,
  coveredResidents: 610,
  residentsByClass: [610, 0, 0, 390],
  knownShare: 1,
  distances: null,
  refused: null,
};

const answer: CoverageAnswer = {
  question: near,
  planVersion: 1,
  gesture: 0,
  zoneIds: [],
  today: { zones: [], total },
  proposal: { zones: [], total: { ...total, coveredResidents: 740 } },
  targetsToday: 1,
  targetsProposal: 2,
  waysProposal: 0,
  shapeReach: null,
  residentsOutsideZones: 0,
  notes: exactNotes,
  refused: null,
  refusedTargets: [],
};

function Listed() {
  const [naming, setNaming] = useState<QuestionId | null>(null);
  return <KeptList proposalName="A" naming={naming} onNaming={setNaming} />;
}

let root: Root;

beforeAll(() => loadLanguage('nb'));

beforeEach(() => {
  const start = initialState();
  const plan = [near, walked].reduce((before, question) => {
    const patch = keep(before, { question, words: '' });
    const applied = patch.ok ? applyPatch(before, patch.value) : patch;
    if (!applied.ok) throw new Error(applied.reason);
    return applied.value.plan;
  }, start.document.plan);
  appStore.setState({
    ...start,
    document: { ...start.document, plan },
    session: { ...start.session, question: near },
    derived: { ...start.derived, coverage: answer },
  });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<Listed />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function items(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('li')];
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => one.getAttribute('aria-label')?.replaceAll('\u00A0', ' ') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

const wordsOf = (item: HTMLElement) => (item.textContent ?? '').replaceAll('\u00A0', ' ');

describe('the list of kept questions', () => {
  it('marks the one on the board and says its numbers in full words', () => {
    const [first] = items();
    expect(first.getAttribute('aria-current')).toBe('true');
    expect(wordsOf(first)).toContain('I dag: 61 %');
    expect(wordsOf(first)).toContain('Forslag A: 74 %');
    expect(wordsOf(first)).toContain('130 flere');
  });

  it('says that another still waits, and shows its answer when it comes', () => {
    expect(wordsOf(items()[1])).toContain('venter …');
    const { derived } = appStore.getState();
    const refused = { ...answer, question: walked, refused: 'no-network' as const };
    act(() =>
      appStore.setState({ derived: { ...derived, otherCoverage: { [walked.id]: refused } } }),
    );
    expect(wordsOf(items()[1])).toContain('Ingen tall for dette spørsmålet');
    expect(wordsOf(items()[1])).not.toContain('%');
  });

  it('puts a question on the board', () => {
    act(() => button('Vis Til fots').click());
    expect(appStore.getState().session.question).toMatchObject({ id: 'k', reach: 'network' });
    expect(items()[1].getAttribute('aria-current')).toBe('true');
  });

  it('is not there when nothing is kept', () => {
    act(() =>
      appStore.setState({
        ...initialState(),
        session: { ...initialState().session, question: far },
      }),
    );
    expect(document.querySelector('section')).toBeNull();
  });
});
