import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { applyPatch } from '../../src/domain/apply-patch.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { addProposal } from '../../src/domain/edits/add-proposal.ts';
import { emptyPlan, firstProposalId } from '../../src/domain/empty-plan.ts';
import type { MeasureId, ProposalId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { PlanPatch } from '../../src/domain/plan-patch.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { RedrawnZone } from '../../src/domain/redrawn-zone.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import { moveSharedCorner } from '../../src/geo/move-shared-corner.ts';
import { expect, test } from './fixtures.ts';
import { Planner } from './planner.ts';
import type { ChosenFile } from './street-grid.ts';

const second = 'b' as ProposalId;

function edited(plan: Plan, edit: Outcome<PlanPatch>): Plan {
  if (!edit.ok) throw new Error(edit.reason);
  const applied = applyPatch(plan, edit.value);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.value.plan;
}

function fileOf(plan: Plan): ChosenFile {
  const buffer = Buffer.from(writePlan(plan));
  return { name: 'to-forslag.strok.json', mimeType: 'application/json', buffer };
}

/** A meeting place in Munkvoll in A, and one in Bromstad in B. */
function twoProposals(): Plan {
  const empty = emptyPlan('trondheim' as WorkspaceId);
  const plan = edited(empty, addProposal(empty, { id: second, name: 'Ungdommens forslag' }));
  const places: readonly (readonly [string, ProposalId, number, number])[] = [
    ['munkvoll', firstProposalId, 10.38, 63.398],
    ['bromstad', second, 10.45, 63.43],
  ];
  return places.reduce((before, [id, proposalId, lng, lat]) => {
    const geometry: GeoJSON.Point = { type: 'Point', coordinates: [lng, lat] };
    const measure = { id: id as MeasureId, kind: 'meeting-place' as const, geometry, title: id };
    return edited(before, addMeasure(before, { ...measure, proposalId }));
  }, plan);
}

type Zones = GeoJSON.FeatureCollection<RedrawnZone['geometry'], { readonly id: RedrawnZone['id'] }>;

function cornersOf({ type, coordinates }: RedrawnZone['geometry']): readonly GeoJSON.Position[] {
  return type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
}

/** A plan in which a corner of Lademoen's border is dragged some 200 m to the east. */
function planWithBorder(): Plan {
  const file = join(import.meta.dirname, '../../geodata/trondheim/zones.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as Zones;
  const outlines = features.map(({ geometry }) => geometry);
  const lademoen = features.find(({ properties }) => properties.id === 'zone-lademoen');
  const corners = lademoen ? cornersOf(lademoen.geometry) : [];
  const others = JSON.stringify(outlines.filter((outline) => outline !== lademoen?.geometry));
  const corner = corners.find((one) => others.includes(JSON.stringify(one)));
  if (!corner) throw new Error('Lademoen shares no corner');
  const moved = moveSharedCorner(outlines, corner, [corner[0] + 0.004, corner[1] - 0.001]);
  const zones = moved.flatMap((geometry, at): readonly RedrawnZone[] =>
    geometry === outlines[at] ? [] : [{ id: features[at].properties.id, geometry }],
  );
  const plan = emptyPlan('trondheim' as WorkspaceId);
  return { ...plan, zones: Object.fromEntries(zones.map((zone) => [zone.id, zone])) };
}

async function compares(page: Page, how: string): Promise<void> {
  await new Planner(page).opensJob('Sammenlign');
  await page.getByRole('radio', { name: how, exact: true }).check({ force: true });
}

const maps = (page: Page) => page.locator('canvas.maplibregl-canvas');

test('two proposals are swiped by keys and by mouse, and the tools change sides', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(fileOf(twoProposals()));
  await compares(page, 'Sveip');
  await expect(maps(page)).toHaveCount(2);
  const sideA = page.getByRole('group', { name: 'A', exact: true });
  const sideB = page.getByRole('group', { name: 'B Ungdommens forslag', exact: true });
  const divider = page.getByRole('slider', { name: 'Skillet mellom kart A og kart B' });
  const [a, line, b] = await Promise.all(
    [sideA, divider, sideB].map(async (one) => (await one.boundingBox())?.x ?? NaN),
  );
  expect(a).toBeLessThan(line);
  expect(line).toBeLessThan(b);

  await divider.focus();
  await expect(divider).toHaveAttribute('aria-valuetext', /^A på 50.% av bredden, B på 50.%$/u);
  await page.keyboard.press('ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '48');
  await page.keyboard.press('Home');
  await expect(divider).toHaveAttribute('aria-valuenow', '0');
  await page.keyboard.press('End');
  await expect(divider).toHaveAttribute('aria-valuenow', '100');
  const handle = await divider.boundingBox();
  if (!handle) throw new Error('The handle is not on the screen');
  expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(44);
  const frame = await maps(page).first().boundingBox();
  const y = handle.y + handle.height / 2;
  await page.mouse.move(handle.x + handle.width / 4, y);
  await page.mouse.down();
  await page.mouse.move((frame?.x ?? 0) + 0.7 * (frame?.width ?? 0), y, { steps: 4 });
  await page.mouse.up();
  await expect(divider).toHaveAttribute('aria-valuenow', '70');

  const drawn = page.getByText('her tegnes det');
  const other = page.getByRole('button', { name: /^Tegn i [AB]$/ });
  const before = await other.innerText();
  await other.click();
  await expect(other).not.toHaveText(before);
  await expect(drawn).toHaveCount(1);

  await page.getByRole('button', { name: 'Vis ett kart igjen' }).click();
  await expect(maps(page)).toHaveCount(1);
  await expect(divider).toHaveCount(0);
});

test('both maps look at the same place, whichever of them is moved', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await compares(page, 'Sveip');
  await expect(maps(page)).toHaveCount(2);
  const frame = await maps(page).first().boundingBox();
  if (!frame) throw new Error('The map is not on the screen');
  const { x, y, width, height } = frame;
  // On the left lies the one map, on the right the other.
  await page.mouse.move(x + 0.25 * width, y + 0.5 * height);
  await page.mouse.wheel(0, -300);
  await planner.mapRests();
  await page.mouse.move(x + 0.75 * width, y + 0.5 * height);
  await page.mouse.wheel(0, 120);
  await planner.mapRests();
  // Today and an empty proposal draw the same: every pixel lies in the same place, or it is seen.
  const clip = { x: x + 0.1 * width, y: y + 0.35 * height, width: 160, height: 120 };
  const divider = page.getByRole('slider');
  const pictureAt = async (key: string) => {
    await divider.focus();
    await page.keyboard.press(key);
    return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  };
  await expect
    .poll(async () => (await pictureAt('Home')) === (await pictureAt('End')), {
      intervals: [500],
      timeout: 15_000,
    })
    .toBe(true);
});

test('the difference map says who gains and who loses, on a scale in numbers', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(fileOf(twoProposals()));
  await compares(page, 'Forskjell');
  const legend = page.getByRole('region', { name: 'Forskjellskartets tegnforklaring' });
  await expect(legend).toContainText('Hvem får og hvem mister: fra A til Ungdommens forslag');
  await expect(legend).toContainText(/\d+ soner? får, \d+ soner? mister, \d+ er uendret/u);
  await expect(maps(page)).toHaveCount(1);
  const lines = legend.getByRole('listitem');
  await expect(lines).toHaveCount(9);
  await expect(lines.first()).toHaveText('+over 15 prosentpoeng flere nås');
  await expect(lines.nth(3)).toHaveText('ingen endring');
  await expect(lines.nth(6)).toHaveText('−over 15 prosentpoeng færre nås');
  await expect(lines.nth(7)).toHaveText('ukjent, ikke det samme som ingen endring');
  await legend.getByRole('radio', { name: 'Antall' }).check({ force: true });
  await expect(lines.first()).toHaveText('+over 250 flere nås');
  await page.getByRole('button', { name: 'Vis ett kart igjen' }).click();
  await expect(legend).toHaveCount(0);
});

test('redrawn borders change the board, are said not to be official, and go back', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  const people = async () =>
    /([\d\s]+) innbyggere/u.exec(await planner.row('Lademoen').innerText())?.[1];
  const official = await people();
  await planner.opensPlan(fileOf(planWithBorder()));
  await expect(planner.board).toContainText('er tegnet om i denne planen');
  await expect.poll(people).not.toBe(official);
  const redrawn = await people();
  await planner.board.getByRole('button', { name: 'Sett grensene tilbake' }).click();
  await expect.poll(people).toBe(official);
  await expect(planner.board).not.toContainText('er tegnet om i denne planen');
  await planner.map.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(people).toBe(redrawn);
});
