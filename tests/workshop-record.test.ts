import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { computeCoverage } from '../src/analysis/coverage/compute-coverage.ts';
import { coverageInputs } from '../src/analysis/coverage/coverage-inputs.ts';
import { computeWorkshopRecord } from '../src/analysis/record/compute-workshop-record.ts';
import { recordRequests } from '../src/analysis/record/record-requests.ts';
import { runRecordCoverage } from '../src/analysis/record/run-record-coverage.ts';
import { recordDocument } from '../src/commands/record/record-document.ts';
import { defaultQuestion } from '../src/domain/coverage-presets.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import type { Plan } from '../src/domain/plan.ts';
import { recordedProposals } from '../src/domain/recorded-proposals.ts';
import { countingMeasures } from '../src/domain/resolve-measures.ts';
import { targetsForQuestion } from '../src/domain/targets-for-question.ts';
import type { RecordedAnswer, WorkshopRecord } from '../src/domain/workshop-record.ts';
import { readPlan } from '../src/files/read-plan.ts';
import { writeDocumentHtml } from '../src/files/write-document-html.ts';
import { writePlan } from '../src/files/write-plan.ts';
import { writeRecordArchive } from '../src/files/write-record-archive.ts';
import type { ReportDocument } from '../src/domain/report-document.ts';
import { fetchLanguage, translator } from '../src/text/translate.ts';
import { bundledWorkspace } from './bundled-workspace.ts';
import { readPdf } from './read-pdf.ts';
import { workshopPlan, workshopTables } from './workshop-plan.ts';

let loaded: LoadedWorkspace;
let plan: Plan;
let answers: readonly RecordedAnswer[];
let record: WorkshopRecord;
let document: ReportDocument;

beforeAll(async () => {
  await fetchLanguage('nb');
  loaded = await bundledWorkspace('trondheim');
  plan = workshopPlan();
  const ids = recordedProposals(plan).map(({ id }) => id);
  const requests = recordRequests(plan, loaded.plannedMeasures, ids, [defaultQuestion], 7);
  // Three proposals are two comparisons: a pair, and one beside today.
  expect(requests.map(({ a, b }) => [a.proposalId, b.proposalId])).toEqual([
    ['one', 'two'],
    ['three', null],
  ]);
  const made = await runRecordCoverage(coverageInputs(loaded), requests, () => undefined).answers;
  if (!made) throw new Error('The coverage was cancelled');
  answers = made;
  record = computeWorkshopRecord({
    plan,
    loaded,
    planned: loaded.plannedMeasures,
    answers,
    today: '2026-11-24',
  });
  document = recordDocument({
    record,
    kinds: {},
    pictures: { status: 'none' },
    t: translator('nb'),
    language: 'nb',
  });
}, 180_000);

function tableOf(id: string) {
  const found = document.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'table' && block.id === id);
  if (found?.type !== 'table') throw new Error(`The record has no table ${id}`);
  return found;
}

describe('the record of a workshop', () => {
  it('tells of every table what the board tells of its proposal', () => {
    const inputs = coverageInputs(loaded);
    const [asked] = record.coverage ?? [];
    expect(asked.proposals.map(({ proposalId }) => proposalId)).toEqual(workshopTables);
    for (const { proposalId, side, gain } of asked.proposals) {
      const board = computeCoverage(inputs, {
        question: defaultQuestion,
        planVersion: 7,
        gesture: 0,
        targets: targetsForQuestion(
          countingMeasures(plan, loaded.plannedMeasures, proposalId),
          defaultQuestion,
        ),
        staged: null,
        ways: [],
        stagedWay: null,
        shape: null,
      });
      const bare = (zone: typeof side.total) => ({ ...zone, distances: null });
      expect(side.zones.map(bare)).toEqual(board.proposal.zones.map(bare));
      expect(bare(side.total)).toEqual(bare(board.proposal.total));
      expect(gain?.residents).toBeCloseTo(
        board.proposal.total.coveredResidents - board.today.total.coveredResidents,
        9,
      );
      expect(gain?.residents).toBeGreaterThan(1);
    }
    const shares = tableOf('coverage-1');
    expect(shares.columns.map(({ label }) => label).slice(2)).toEqual([
      'I dag',
      'Bord 1',
      'Bord 2',
      'Bord 3',
    ]);
    expect(shares.rows).toHaveLength(loaded.zones.length + 1);
    const [, , today, ...sides] = shares.rows.at(-1)?.cells ?? [];
    expect(today.value).toBeLessThan(Number(sides[0].value));
  });

  it('tells what is said of the cost, and how much is not, never nothing for it', () => {
    const rows = tableOf('proposals').rows.map(({ cells }) => cells.map(({ value }) => value));
    expect(rows.map(([, measures, , cost, unsaid]) => [measures, cost, unsaid])).toEqual([
      [1, null, 1],
      [1, 2_500_000, 0],
      [1, null, 1],
    ]);
  });

  it('counts the dots as they were put, the most first', () => {
    expect(tableOf('ballot-first').rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Bord 2', '4', '2'],
      ['Bord 1', '2', '1'],
      ['Bord 3', '0', '0'],
      ['I alt', '6', '2'],
    ]);
  });

  it('holds what was said but for what is hidden or taken back, and says how much is left out', () => {
    const rows = tableOf('heard').rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(rows.map(([kind, text]) => [kind, text])).toEqual([
      ['Utfordring', '<script>alert(1)</script>'],
      ['Idé', 'En benk i sola'],
    ]);
    expect([record.hidden, record.unread]).toEqual([1, 1]);
    const all = JSON.stringify(document);
    expect(all).toContain('1 skjult innspill er ikke med.');
    expect(all).not.toContain('Et navn');
    expect(all).not.toContain('Ulest');
    expect(all).not.toContain('Nevner en nabo');
    expect(all).toContain('Bussen går for sjelden.');
  });

  it('says the same in HTML, cell by cell', () => {
    const page = new Window().document;
    page.write(writeDocumentHtml(document, []));
    const written = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.type === 'table')
      .map(({ caption, columns, rows }) => [
        caption,
        columns.map(({ label }) => label),
        ...rows.map(({ cells }) => cells.map(({ text }) => text)),
      ]);
    const read = [...page.querySelectorAll('table')].map((table) => [
      table.querySelector('caption')?.textContent,
      ...[...table.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
      ),
    ]);
    expect(read).toEqual(written);
    expect(page.querySelector('h1')?.textContent).toBe('Kveld på Være');
    expect(page.querySelectorAll('script, iframe, object, link')).toHaveLength(0);
  });

  it('is one file with a page, a PDF that says the same, and the plan, which opens as it was', async () => {
    const archive = await writeRecordArchive({
      document,
      pictures: [],
      plan: writePlan(plan),
      name: 'Kveld',
    });
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['Kveld.html', 'Kveld.pdf', 'Kveld.strok.json']);
    expect(strFromU8(files['Kveld.html'])).toBe(writeDocumentHtml(document, []));
    const reading = readPlan(strFromU8(files['Kveld.strok.json']));
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.value.plan).toEqual(plan);
    const bare = (words: string): string => words.replaceAll(/\s+/g, '');
    const said = bare((await readPdf(files['Kveld.pdf'])).text);
    const cells = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'table' ? block.rows : []))
      .flatMap((row) => row.cells.map(({ text }) => text));
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((text) => !said.includes(bare(text)))).toEqual([]);
  });

  it('goes without numbers that are not worked out, and says so', () => {
    const bare = computeWorkshopRecord({
      plan,
      loaded,
      planned: loaded.plannedMeasures,
      answers: null,
      today: '2026-11-24',
    });
    expect(bare.coverage).toBeNull();
    const [kept] = answers;
    const other = computeWorkshopRecord({
      plan,
      loaded,
      planned: loaded.plannedMeasures,
      answers: [{ ...kept, sides: kept.sides.slice(0, 2) }],
      today: '2026-11-24',
    });
    expect(other.coverage).toEqual([]);
  });
});

it('whatever people write, the HTML shows it as they wrote it, and nothing in it runs', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"><script>1</script>',
      "' onload='x",
      '</style><svg onload=1>',
      '&lt;b&gt;',
      'javascript:alert(1)',
    ),
  );
  // What HTML cannot hold in any spelling is no matter of escaping.
  const text = nasty.map((words) => words.replaceAll(/[\p{Cc}\p{Surrogate}\uFEFF]/gu, ' '));
  fc.assert(
    fc.property(text, text, (words, other) => {
      const written = writeDocumentHtml(
        {
          lang: 'nb',
          title: words,
          subtitle: other,
          lines: [other],
          contents: words,
          sections: [
            {
              part: other,
              title: words,
              comment: '',
              blocks: [
                { type: 'paragraph', text: words },
                { type: 'list', items: [{ label: other, text: words }] },
                {
                  type: 'table',
                  id: 't',
                  caption: other,
                  columns: [{ label: words }],
                  rows: [{ cells: [{ text: words }] }],
                },
                { type: 'source', number: 1, text: words, url: other, details: [other] },
                { type: 'picture', id: 'p', caption: other },
              ],
            },
          ],
          words: { page: '', source: '', unit: '' },
        },
        [{ id: 'p', address: words, width: 1, height: 1, alt: other }],
      );
      const page = new Window().document;
      page.write(written);
      expect(page.querySelector('h1')?.textContent).toBe(words);
      expect(page.querySelector('tbody th')?.textContent).toBe(words);
      expect(page.querySelectorAll('script, img, svg, iframe')).toHaveLength(0);
      const live = [...page.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      expect(live).toEqual([]);
      expect([...page.querySelectorAll('main a')].map((a) => a.getAttribute('href'))).toEqual([]);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
