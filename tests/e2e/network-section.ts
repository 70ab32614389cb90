import { expect, type Locator } from '@playwright/test';
import type { Planner } from './planner.ts';
import { streets, type ChosenFile } from './street-grid.ts';

/** The part of the layers panel in which a path network is opened. */
export class NetworkSection {
  readonly region: Locator;

  constructor(readonly planner: Planner) {
    this.region = planner.page.getByRole('region', { name: 'Gangnett' });
  }

  async opensFile(file: ChosenFile): Promise<void> {
    const choosing = this.planner.page.waitForEvent('filechooser');
    await this.region.getByRole('button', { name: /^Åpne .*gangnett/ }).click();
    await (await choosing).setFiles(file);
  }

  async tellsOfTheGrid(): Promise<void> {
    const read = streets.length + 2;
    await expect(this.region).toContainText('gater i Tempe.geojson', { timeout: 30_000 });
    await expect(this.region).toContainText(
      `${read} lest = ${streets.length} beholdt + 0 rettet + 2 hoppet over`,
    );
    await expect(this.region).toContainText('ikke en del av planen');
  }

  get shown(): Locator {
    return this.region.getByRole('switch', { name: 'Vis Gangnett' });
  }
}
