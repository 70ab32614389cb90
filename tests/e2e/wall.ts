import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { Planner } from './planner.ts';
import type { ChosenFile } from './street-grid.ts';

const presenterAddress = '/#/presenter/trondheim';
const wallAddress = '/#/wall/trondheim';

/** The two windows of a workshop on one machine. */
export class Workshop {
  private constructor(
    readonly context: BrowserContext,
    public presenter: Page,
    public wall: Page,
  ) {}

  /** Opens a prepared evening, the presenter's window and the wall, in one browser. */
  static async opens(context: BrowserContext, evening: ChosenFile): Promise<Workshop> {
    const presenter = await context.newPage();
    await presenter.setViewportSize({ width: 1280, height: 800 });
    const planner = new Planner(presenter);
    await planner.opens();
    await planner.opensPlan(evening);
    await planner.isSaved();
    await presenter.goto(presenterAddress);
    // The steps are there, so that a key moves from the one that is shown.
    await expect(presenter.getByRole('button', { name: /^Neste/ })).toBeEnabled({
      timeout: 30_000,
    });
    const workshop = new Workshop(context, presenter, await context.newPage());
    await workshop.opensWall();
    return workshop;
  }

  /** Opens the wall anew, in a window of its own. */
  async opensWall(): Promise<void> {
    if (this.wall.url() !== 'about:blank') this.wall = await this.context.newPage();
    await this.wall.setViewportSize({ width: 1024, height: 768 });
    await this.wall.goto(wallAddress);
  }

  async opensPresenter(): Promise<void> {
    this.presenter = await this.context.newPage();
    await this.presenter.setViewportSize({ width: 1280, height: 800 });
    await this.presenter.goto(presenterAddress);
  }

  /** The presenter shows a step by its number, and the wall is what one looks at. */
  async shows(number: number): Promise<void> {
    await this.presenter.bringToFront();
    await this.press('Home');
    for (let at = 1; at < number; at += 1) await this.press('PageDown');
    await this.wall.bringToFront();
  }

  async press(key: string): Promise<void> {
    await this.presenter.locator('body').press(key);
  }

  get title(): Locator {
    return this.wall.getByRole('heading', { level: 1 });
  }

  async wallSays(title: string): Promise<void> {
    await expect(this.title).toHaveText(title, { timeout: 30_000 });
  }

  get black(): Locator {
    return this.wall.getByRole('img', { name: 'Veggen er svart nå' });
  }

  get numbers(): Locator {
    return this.wall.getByRole('list', { name: 'Tallene på kartet' });
  }
}

/** Letters on a page that are smaller than so many pixels, with what they say. */
export async function smallLetters(page: Page, leastPixels: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const small: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!holder || text === '' || holder.closest('script, style, noscript')) continue;
      const { width, height } = holder.getBoundingClientRect();
      // What only a screen reader meets is a pixel large.
      if (!holder.checkVisibility() || width <= 1 || height <= 1) continue;
      const size = Number.parseFloat(getComputedStyle(holder).fontSize);
      if (size < least) small.push(`${size}px: ${text.slice(0, 60)}`);
    }
    return small;
  }, leastPixels);
}

/** Everything that a browser's stores hold on the device, as one text. */
export async function keptByWall(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(name)));
      });
    const all = (db: IDBDatabase, store: string) =>
      new Promise<unknown>((resolve) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.addEventListener('success', () => resolve(request.result));
      });
    const db = await open('strok-wall');
    const held = await Promise.all([...db.objectStoreNames].map((store) => all(db, store)));
    db.close();
    return JSON.stringify(held);
  });
}
