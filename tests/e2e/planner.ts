import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ChosenFile } from './street-grid.ts';

/** A place on the map, degrees. */
export type Place = readonly [lng: number, lat: number];

/** A plan file as a person gets it. */
export type PlanFile = GeoJSON.FeatureCollection & { readonly strok: object };

/** A planner at the screen: what they see and do, in bokmål. */
export class Planner {
  constructor(readonly page: Page) {}

  /** Opens the app and waits until the board has its numbers. */
  async opens(address = '/'): Promise<void> {
    await this.page.goto(address);
    await this.seesNumbers();
  }

  async seesNumbers(): Promise<void> {
    await expect(this.row('Lademoen')).toBeVisible({ timeout: 30_000 });
    await expect(this.page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 30_000 });
  }

  get board(): Locator {
    return this.page.getByRole('region', { name: 'Dekning' });
  }

  get map(): Locator {
    return this.page.locator('canvas.maplibregl-canvas');
  }

  /** The sentence on top of the board. */
  get sentence(): Locator {
    return this.board.getByRole('paragraph').first();
  }

  row(zone: string): Locator {
    return this.board
      .getByRole('row')
      .filter({ has: this.page.getByRole('button', { name: zone, exact: true }) });
  }

  /** A zone's share as it is read out: "minst 94 %", "61 %", "ukjent". */
  share(zone: string, side: string): Locator {
    return this.row(zone).getByRole('button', {
      name: new RegExp(`^Vis hva tallet er laget av: ${zone}, ${side}, `),
    });
  }

  async shareText(zone: string, side: string): Promise<string> {
    const name = await this.share(zone, side).getAttribute('aria-label');
    return (name ?? '').split(', ').slice(2).join(', ');
  }

  async asks(question: string): Promise<void> {
    await this.board.getByRole('button', { name: /Spørsmål/ }).click();
    await this.page.getByRole('option', { name: question, exact: true }).click();
  }

  /** The questions kept with the plan, under one another. */
  get kept(): Locator {
    return this.board.getByRole('region', { name: 'Sammenlign spørsmål' }).getByRole('listitem');
  }

  /** Keeps the question on the board, under this name or under what it asks. */
  async keeps(name = ''): Promise<void> {
    await this.board.getByRole('button', { name: /^Ta vare på spørsmålet/ }).click();
    const field = this.board.getByRole('textbox', { name: 'Navn på spørsmålet' });
    await field.fill(name);
    await field.press('Enter');
  }

  /** Chooses the kind of reach: "Luftlinje", "Rundt barrierer" or "Langs stier". */
  async reaches(model: string): Promise<void> {
    await this.board.getByRole('radio', { name: model }).check({ force: true });
  }

  /** Brings a zone to the middle of the map, as large as it gets. */
  async looksAt(zone: string): Promise<void> {
    await this.row(zone).getByRole('button', { name: zone, exact: true }).click();
    await this.page.getByRole('button', { name: 'Vis hele sonen' }).click();
    await this.page.getByRole('button', { name: 'Lukk kortet' }).click();
    await this.mapRests();
  }

  /** Waits until the map has not changed scale for a moment. */
  async mapRests(): Promise<void> {
    const scale = this.page.getByRole('main').getByText(/^[\d\s,]+\s(m|km)$/u);
    let before = '';
    await expect
      .poll(
        async () => {
          const now = JSON.stringify(await scale.boundingBox());
          const same = now === before;
          before = now;
          return same;
        },
        { intervals: [400], timeout: 10_000 },
      )
      .toBe(true);
  }

  async picks(kind: string): Promise<void> {
    await this.page.getByRole('button', { name: kind, exact: true }).click();
  }

  /** Points at a part of the map; 0, 0 is its upper left and 1, 1 its lower right. */
  async at(x: number, y: number): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('The map is not on the screen');
    return { x: Math.round(box.x + x * box.width), y: Math.round(box.y + y * box.height) };
  }

  async clicks(x: number, y: number): Promise<void> {
    const point = await this.at(x, y);
    await this.page.mouse.move(point.x, point.y);
    await this.page.mouse.click(point.x, point.y);
  }

  async drags(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const start = await this.at(...from);
    const end = await this.at(...to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
  }

  async letsGo(): Promise<void> {
    await this.page.mouse.up();
  }

  async opensJob(name: string): Promise<void> {
    const button = this.page.getByRole('navigation').getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  }

  /** A panel beside the map, by its title. */
  panel(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** What a button gives to download, as text. */
  async takes(button: Locator): Promise<{ readonly name: string; readonly text: string }> {
    const coming = this.page.waitForEvent('download');
    await button.click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  /** Opens a plan file and closes what told of it. */
  async opensPlan(file: ChosenFile): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.opensJob('Planfil');
    await this.page.getByRole('button', { name: 'Åpne planfil' }).click();
    await (await choosing).setFiles(file);
    await expect(this.page.getByText(/er åpnet\./).first()).toBeVisible();
    await this.opensNoJob();
  }

  /** The plan file that the save button gives. */
  async saves(): Promise<{ readonly path: string; readonly plan: PlanFile }> {
    await this.opensJob('Planfil');
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('main').getByRole('button', { name: 'Lagre planfil' }).click();
    const path = await (await coming).path();
    const plan = JSON.parse(await readFile(path, 'utf8')) as PlanFile;
    await this.opensNoJob();
    return { path, plan };
  }

  async opensNoJob(): Promise<void> {
    const open = this.page.getByRole('navigation').locator('button[aria-pressed=true]');
    if ((await open.count()) > 0) await open.first().click();
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByText('Lagret på denne enheten')).toBeVisible();
  }
}

/** Where the measures of a plan file are, by title. */
export function placesOf(plan: PlanFile): ReadonlyMap<string, GeoJSON.Geometry | null> {
  return new Map(
    plan.features.map(({ properties, geometry }) => [String(properties?.['title']), geometry]),
  );
}
