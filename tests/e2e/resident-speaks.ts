import { expect, type Locator, type Page } from '@playwright/test';

export type Kind = 'Utfordring' | 'Idé' | 'Ros';

/** A resident who says something, in bokmål. */
export class ResidentSpeaks {
  constructor(readonly page: Page) {}

  /** Opens the residents' view and waits until something can be said. */
  async opens(address = '/#/view/trondheim'): Promise<void> {
    await this.page.goto(address);
    await expect(this.begin).toBeVisible({ timeout: 40_000 });
  }

  get begin(): Locator {
    return this.page.getByRole('button', { name: 'Si noe', exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get words(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Hva vil du si?' });
  }

  /** What was said on this device, a line each. */
  get own(): Locator {
    return this.page.getByRole('listitem').filter({ hasText: /sendt|Sendt|Tatt tilbake/ });
  }

  /** Opens the dialog and says what kind it is and in which words. */
  async writes(kind: Kind, text: string): Promise<void> {
    await this.begin.click();
    await this.dialog.getByRole('radio', { name: kind }).check();
    await this.words.fill(text);
  }

  async isAbout(what: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: what }).check();
  }

  /** Chooses from a list in the dialog. */
  async chooses(list: RegExp, choice: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name: list }).click();
    await this.page.getByRole('option', { name: choice }).first().click();
  }

  async keeps(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Lagre' }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** Taps the middle of the map, once it is there. */
  async tapsMap(): Promise<void> {
    const map = this.page.locator('canvas.maplibregl-canvas');
    await expect(map).toBeVisible({ timeout: 30_000 });
    await map.click({ position: await middleOf(map) });
  }

  async turnsMapOff(): Promise<void> {
    await this.page.getByRole('switch', { name: 'Vis kartet' }).uncheck({ force: true });
    await expect(this.page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
  }

  /** Deletes or takes back one of its own, and is sure of it. */
  async removes(own: Locator, how: 'Slett' | 'Ta tilbake'): Promise<void> {
    await own.getByRole('button', { name: how }).click();
    await this.sure.getByRole('button', { name: how }).click();
  }

  get sure(): Locator {
    return this.page.getByRole('group', { name: 'Er du sikker?' });
  }

  async opensSaid(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Hva folk sier' }).click();
  }

  /** Opens what is sent and gives the code: the same that the link ends with. */
  async readsCode(): Promise<string> {
    await this.page.getByRole('button', { name: /^Send \d+ innspill$/ }).click();
    return this.dialog.getByRole('textbox', { name: 'Eller som kode' }).inputValue();
  }
}

async function middleOf(map: Locator): Promise<{ x: number; y: number }> {
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on the page');
  return { x: Math.round(box.width / 2), y: Math.round(box.height / 2) };
}
