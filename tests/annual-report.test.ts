import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { coverageInputs } from '../src/analysis/coverage/coverage-inputs.ts';
import { computeCoverage } from '../src/analysis/coverage/compute-coverage.ts';
import { computeAnnualReport } from '../src/analysis/report/compute-annual-report.ts';
import { reportRequests } from '../src/analysis/report/report-requests.ts';
import { runReportCoverage } from '../src/analysis/report/run-report-coverage.ts';
import { reportDocument } from '../src/commands/report/report-document.ts';
import type { AnnualReport, ReportCoverageAnswer } from '../src/domain/annual-report.ts';
import { defaultQuestion } from '../src/domain/coverage-presets.ts';
import { emptyPlan } from '../src/domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../src/domain/ids.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import type { Measure } from '../src/domain/measure.ts';
import type { Plan } from '../src/domain/plan.ts';
import { programmeInForce } from '../src/domain/programme-in-force.ts';
import { registerMeasures } from '../src/domain/register-measures.ts';
import type { ReportDocument } from '../src/domain/report-document.ts';
import { targetsForQuestion } from '../src/domain/targets-for-question.ts';
import { writeReportDocx } from '../src/files/write-report-docx.ts';
import { reportTables, writeReportTables } from '../src/files/write-report-tables.ts';
import { fetchLanguage, translator } from '../src/text/translate.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

let loaded: LoadedWorkspace;
let plan: Plan;
let answers: readonly ReportCoverageAnswer[];
let report: AnnualReport;
let document: ReportDocument;

const year = 2025;

/** A meeting place that opened during the year, where few reach one. */
function opened(place: LoadedWorkspace): Measure {
  const [first] = place.plannedMeasures;
  return {
    ...first,
    id: 'opened-2025' as MeasureId,
    kind: 'meeting-place',
    title: 'Grendehuset på Være',
    geometry: { type: 'Point', coordinates: [10.535, 63.4215] },
    zones: [],
    status: 'done',
    statusDates: [{ status: 'done', on: '2025-08-15' }],
    period: { from: 2024, to: 2025 },
    group: null,
    budget: [
      { financier: 'Husbanken', year: 2024, amount: 1_250_000 },
      { financier: 'Trondheim kommune', year: 2025, amount: 3_400_000.5 },
    ],
    sources: [],
  };
}

beforeAll(async () => {
  await fetchLanguage('nb');
  loaded = await bundledWorkspace('trondheim');
  const measure = opened(loaded);
  plan = { ...emptyPlan('trondheim' as WorkspaceId), measures: { [measure.id]: measure } };
  const inForce = programmeInForce(plan, loaded.programme ?? null);
  const register = registerMeasures(plan, loaded.plannedMeasures, inForce.programme);
  const requests = reportRequests(register, [defaultQuestion], year, 0);
  const made = await runReportCoverage(coverageInputs(loaded), requests, () => undefined).answers;
  if (!made) throw new Error('The coverage was cancelled');
  answers = made;
  const zoneIds = loaded.zones.map(({ id }) => id);
  report = computeAnnualReport({
    plan,
    loaded,
    inForce,
    choice: { year, zoneIds },
    answers,
    today: '2026-09-15',
  });
  document = reportDocument({
    report,
    kinds: {},
    pictures: { status: 'none' },
    without: [],
    t: translator('nb'),
    language: 'nb',
  });
}, 120_000);

/** Every cell of a table, by the report's own id of it. */
function tableOf(id: string) {
  const found = reportTables(document).find((table) => table.id === id);
  if (!found) throw new Error(`The report has no table ${id}`);
  return found;
}

describe('the annual report of Trondheim', () => {
  it('tells the board’s own numbers, and what opened during the year', () => {
    const [asked] = report.coverage ?? [];
    const measure = plan.measures['opened-2025' as MeasureId];
    const stood = registerMeasures(plan, loaded.plannedMeasures, report.programme).filter(
      ({ id }) => report.measures.list.find((one) => one.measure.id === id)?.status === 'done',
    );
    const board = computeCoverage(coverageInputs(loaded), {
      question: defaultQuestion,
      planVersion: 0,
      gesture: 0,
      targets: targetsForQuestion(stood, defaultQuestion),
      staged: null,
      ways: [],
      stagedWay: null,
      shape: null,
    });
    expect(asked.newMeasures).toContain(measure.id);
    // A report tells shares and people; how far they have is the board's own.
    expect(asked.place.today).toEqual({ ...board.today.total, distances: null });
    expect(asked.place.after).toEqual({ ...board.proposal.total, distances: null });
    expect(asked.place.after.coveredResidents).toBeGreaterThan(asked.place.before.coveredResidents);
  });

  it('adds up to the register', () => {
    const { money, measures } = report;
    const register = registerMeasures(plan, loaded.plannedMeasures, report.programme);
    const amounts = register.flatMap(({ budget }) => budget.map(({ amount }) => amount));
    expect(money.total).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
    expect(measures.list.length + measures.elsewhere).toBe(register.length);
    expect(tableOf('measures').rows.length).toBe(measures.list.length);
  });

  it('cites a source for every planned measure and every sourced value', () => {
    const numbers = new Set(report.sources.map(({ number }) => number));
    for (const { measure } of report.measures.list) {
      if (measure.sources.length === 0) continue;
      const row = tableOf('measures').rows.find(({ cells }) => cells[0].text === measure.title);
      expect(row?.cells[0].sources?.length).toBeGreaterThan(0);
      for (const number of row?.cells[0].sources ?? []) expect(numbers).toContain(number);
    }
  });

  it('is the same in Word as on the page, cell for cell, read by another program', async () => {
    const file = await writeReportDocx(document, []);
    const buffer = Buffer.from(await file.arrayBuffer());
    const { value: html } = await mammoth.convertToHtml({ buffer });
    const page = new Window().document;
    page.body.innerHTML = html;
    const tables = [...page.querySelectorAll('table')];
    const mine = reportTables(document);
    expect(tables.length).toBe(mine.length);
    for (const [at, table] of mine.entries()) {
      const head = [...tables[at].querySelectorAll('thead th')].map(textOf);
      expect(head).toEqual(table.columns.map(({ label }) => label));
      const rows = [...tables[at].querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map(textOf),
      );
      expect(rows).toEqual(
        table.rows.map(({ cells }) =>
          cells.map(({ text, sources = [] }) =>
            sources.length > 0 ? `${text} [${sources.join(', ')}]` : text,
          ),
        ),
      );
    }
    expect([...page.querySelectorAll('h1')].map(textOf)).toEqual(
      expect.arrayContaining(document.sections.map(({ title }) => title)),
    );
    const parts = unzipSync(new Uint8Array(buffer));
    const styles = strFromU8(parts['word/styles.xml']);
    const body = strFromU8(parts['word/document.xml']);
    expect(styles).toContain('w:val="nb-NO"');
    expect(body.match(/<w:tblHeader\b/g)?.length).toBe(mine.length);
    expect(body).toContain('TOC \\h');
  });

  it('is the same in a spreadsheet: numbers in full with a decimal comma', async () => {
    const zip = writeReportTables(document, { cell: ';', decimal: ',', source: 'Kilde' });
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    const name = Object.keys(files).find((one) => one.endsWith('money-financiers.csv')) ?? '';
    const bytes = files[name];
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const text = strFromU8(bytes);
    expect(text).toContain('Trondheim kommune;3400000,5;3400000,5');
    expect(text).toContain('Husbanken;0;1250000');
    expect(Object.keys(files).length).toBe(reportTables(document).length);
  });
});

function textOf({ textContent }: { readonly textContent: string | null }): string {
  return (textContent ?? '').trim();
}
