import { expect, type Locator, type Page } from '@playwright/test';

/** The presenter of a workshop at the screen: what they see and do, in bokmål. */
export class Presenter {
  constructor(readonly page: Page) {}

  /** Opens the presenter's window of Trondheim and waits until the place is read. */
  async opens(): Promise<void> {
    await this.page.goto('/#/presenter/trondheim');
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await expect(this.page.getByRole('tab', { name: 'Kjør' })).toBeVisible({ timeout: 30_000 });
    await expect(this.page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 40_000 });
    await expect(this.sign).toBeVisible();
  }

  /** The wall in small. */
  get told(): Locator {
    return this.page.getByRole('figure');
  }

  /** What the wall shows now, in plain words. */
  get sign(): Locator {
    return this.page.getByRole('region', { name: 'Styr veggen' }).getByRole('status');
  }

  /** What the step that is shown is called. */
  get title(): Locator {
    return this.page.locator('#step-title');
  }

  get clock(): Locator {
    return this.page.getByRole('timer');
  }

  /** The step that is marked in the list. */
  get current(): Locator {
    return this.page.getByRole('navigation', { name: 'Stegene' }).locator('[aria-current=step]');
  }

  async goesTo(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
  }

  /** A field of the step that is prepared. */
  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Adds a step and writes what it says. */
  async prepares(title: string, notes: string): Promise<void> {
    const before = await this.prepared.count();
    await this.page.getByRole('button', { name: 'Legg til et steg', exact: true }).click();
    await expect(this.prepared).toHaveCount(before + 1);
    await this.field('Tittel på veggen').fill(title);
    await this.field('Notater til deg (aldri på veggen)').fill(notes);
    await this.field('Tekst på veggen').focus();
  }

  /** The steps in the list where they are prepared. */
  get prepared(): Locator {
    return this.page.getByRole('list', { name: 'Stegene' }).getByRole('listitem');
  }
}
