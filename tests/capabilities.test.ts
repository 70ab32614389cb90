import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commandTable } from '../src/commands/command-table.ts';
import { makeEdit } from '../src/commands/make-edit.ts';
import { select } from '../src/commands/select.ts';
import { showProposal } from '../src/commands/show-proposal.ts';
import { capabilitiesOf, type Audience } from '../src/domain/audience.ts';
import { addMeasure } from '../src/domain/edits/add-measure.ts';
import { replacePlan } from '../src/domain/edits/replace-plan.ts';
import { emptyPlan, firstProposalId } from '../src/domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../src/domain/ids.ts';
import { appStore, updateSession } from '../src/state/app-store.ts';
import {
  applyPatch,
  closeDocument,
  jump,
  openDocument,
  redo,
  undo,
} from '../src/state/document.ts';
import { loadLanguage } from '../src/text/translate.ts';
import { readSources, isScript, isTest } from './architecture/source-file.ts';
import { findImports } from './architecture/find-imports.ts';

const park = 'park' as MeasureId;
const onlookers: readonly Audience[] = ['resident', 'wall'];
/** They lead to another page, which no test has. */
const leaving = ['places'];
const refused = { ok: false, reason: 'not-allowed' };

let place = 0;

beforeAll(() => loadLanguage('nb'));

beforeEach(async () => {
  updateSession({ audience: 'planner' });
  await openDocument(`capable ${(place += 1)}` as WorkspaceId);
  makeEdit(
    addMeasure(plan(), {
      id: park,
      kind: 'park',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [10.41, 63.42],
            [10.42, 63.42],
            [10.42, 63.43],
            [10.41, 63.42],
          ],
        ],
      },
      title: 'Parken',
      proposalId: firstProposalId,
    }),
  );
  showProposal(firstProposalId);
  select({ type: 'measure', id: park });
});

afterEach(closeDocument);

function plan() {
  return appStore.getState().document.plan;
}

describe.each(onlookers)('a window for %s', (audience) => {
  test('has no door through which the plan could change, even where one is open', () => {
    const before = plan();
    updateSession({ audience });
    const cleared = replacePlan(before, {
      by: emptyPlan(before.info.plan.workspaceId),
      note: { key: 'clearPlan' },
    });
    if (!cleared.ok) throw new Error(cleared.reason);
    expect(applyPatch(cleared.value)).toEqual(refused);
    expect([undo(), redo(), jump(-1)]).toEqual([refused, refused, refused]);
    expect(plan()).toBe(before);
  });

  test('changes nothing by any command there is', async () => {
    const before = plan();
    updateSession({ audience });
    expect(commandTable.length).toBeGreaterThan(100);
    for (const command of commandTable.filter(({ id }) => !leaving.includes(id))) {
      // What a command asks of the browser (a file, the clipboard) is not there, and not the matter.
      try {
        command.run();
      } catch {
        expect(plan()).toBe(before);
      }
      expect([command.id, plan() === before]).toEqual([command.id, true]);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(plan()).toBe(before);
  });
});

test('the same commands do change the plan of a planner', () => {
  const before = plan();
  const remove = commandTable.find(({ id }) => id === 'delete');
  expect(remove?.run()).toBe(true);
  expect(plan()).not.toBe(before);
});

test('residents and the wall see no drafts, notes or hidden words; only residents may say something', () => {
  for (const audience of onlookers) {
    const { canEdit, canSeeDrafts, canSeeNotes, canSeeHidden, canLead } = capabilitiesOf(audience);
    expect([canEdit, canSeeDrafts, canSeeNotes, canSeeHidden, canLead]).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  }
  expect([capabilitiesOf('resident').canComment, capabilitiesOf('wall').canComment]).toEqual([
    true,
    false,
  ]);
});

describe('what residents and the wall are made of', () => {
  const sources = readSources('src').filter((file) => isScript(file) && !isTest(file));
  // What comes later and only where it is asked for (a tool, a planner's page) is not a part of it.
  const importsOf = new Map(
    sources.map((file) => {
      const later = new Set(
        [...file.code.matchAll(/\bimport\s*\(\s*'([^']+)'/g)].map(([, name]) => name),
      );
      return [
        file.path,
        findImports(file).flatMap(({ wanted, path }) =>
          path === null || later.has(wanted) ? [] : [path],
        ),
      ];
    }),
  );
  const holds = (start: readonly string[]): ReadonlySet<string> => {
    const found = new Set<string>();
    const next = [...start];
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      next.push(...(importsOf.get(path) ?? []));
    }
    return found;
  };

  test.each([
    ['residents', ['src/views/residents/residents-view.tsx', 'src/residents-dataflow.ts']],
    ['the wall', ['src/views/workshop/wall-view.tsx', 'src/wall-dataflow.ts']],
  ])('%s: nothing that opens, keeps or changes a plan', (_who, start) => {
    for (const path of start) expect(importsOf.has(path)).toBe(true);
    const reached = holds(start);
    const doors = ['document', 'plan-editor', 'durable-log'].map((name) => `src/state/${name}.ts`);
    expect(doors.filter((path) => reached.has(path))).toEqual([]);
  });
});
