import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { NetworkSection } from './network-section.ts';
import { Planner } from './planner.ts';
import { streetGridFile } from './street-grid.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`when it is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the page, its panels and a measure are accessible in every state', async ({ page }) => {
      const planner = new Planner(page);
      await planner.opens();
      await isClean(page, 'first screen');
      for (const job of ['Kartlag', 'Forslag', 'Planfil', 'Innstillinger']) {
        await planner.opensJob(job);
        await isClean(page, job);
      }
      await planner.opensNoJob();
      await planner.picks('Park');
      await planner.clicks(0.1, 0.5);
      await planner.clicks(0.3, 0.5);
      await planner.clicks(0.3, 0.7);
      await isClean(page, 'drawing');
      await page.keyboard.press('Enter');
      await isClean(page, 'a measure selected');
      await page.keyboard.press('Escape');
      await planner.share('Lademoen', 'I dag').click();
      await isClean(page, 'evidence');
    });

    test('gaps, best spots, green and blue, and weights are accessible', async ({ page }) => {
      const planner = new Planner(page);
      await planner.opens();
      await planner.opensJob('Hull i dekningen');
      const gaps = planner.panel('Hull i dekningen');
      await gaps.getByRole('switch', { name: 'Vis avstanden på kartet' }).check({ force: true });
      await gaps.getByRole('button', { name: 'Finn de fem beste stedene' }).click();
      await expect(gaps.getByRole('button', { name: /^Sted 5/ })).toBeVisible({ timeout: 60_000 });
      await isClean(page, 'gaps, with distances and spots');
      await planner.opensJob('Grønt og blått');
      const green = planner.panel('Grønt og blått');
      await green.getByRole('button', { name: 'Vekter og kilde' }).click();
      await expect(green.getByRole('textbox', { name: 'Park og grøntområde' })).toBeVisible();
      await isClean(page, 'green and blue, with weights');
    });

    test('questions, all homes and a path network are accessible', async ({ page }) => {
      const planner = new Planner(page);
      const { board } = planner;
      await planner.opens();
      await planner.keeps('Møtes nær hjemmet');
      await planner.asks('Grøntområde på minst 5 daa innen 200 m');
      await planner.keeps();
      await expect(planner.kept).toHaveCount(2);
      await isClean(page, 'questions compared');
      await board.getByRole('button', { name: 'Endre spørsmålet' }).click();
      await board.getByRole('radio', { name: 'Minutter' }).check({ force: true });
      await isClean(page, 'question editor');
      await board.getByRole('button', { name: 'Tilbake til svaret' }).first().click();
      await board.getByRole('button', { name: /laget av: Alle soner, I dag/ }).click();
      await expect(board.getByRole('button', { name: 'Tabell (CSV)' })).toBeVisible();
      await isClean(page, 'evidence of all zones');
      await planner.opensJob('Kartlag');
      const section = new NetworkSection(planner);
      await section.opensFile(streetGridFile());
      await section.tellsOfTheGrid();
      await section.shown.check({ force: true });
      await isClean(page, 'layers, with a path network');
    });
  });
}

for (const { locale, title, tool, sentence } of [
  {
    locale: 'nb-NO',
    title: 'Områdesatsinger i Trondheim',
    tool: 'Møteplass',
    sentence: /når en møteplass innen 300/,
  },
  {
    locale: 'nn-NO',
    title: 'Områdesatsingar i Trondheim',
    tool: 'Møteplass',
    sentence: /når ein møteplass innan 300/,
  },
  {
    locale: 'sv-SE',
    title: 'Områdessatsningar i Trondheim',
    tool: 'Mötesplats',
    sentence: /når en mötesplats inom 300/,
  },
  {
    locale: 'en-GB',
    title: 'Area initiatives in Trondheim',
    tool: 'Meeting place',
    sentence: /reach a meeting place within 300/,
  },
]) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test('the page speaks the language of the browser, to the last word', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveTitle(`${title} – Strøk`, { timeout: 30_000 });
      await expect(page.getByRole('button', { name: tool, exact: true })).toBeVisible();
      await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 30_000 });
      await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
      const bare = await page.getByText(/^[a-z]+\.[a-zA-Z.-]+$/).allInnerTexts();
      expect(bare, 'no key stands bare').toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a planner taps a meeting place onto the map and reads the sentence', async ({ page }) => {
    const planner = new Planner(page);
    await page.goto('/');
    await expect(planner.sentence).toContainText('når en møteplass', { timeout: 30_000 });
    await expect(planner.map).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Møteplass', exact: true }).tap();
    const point = await planner.at(0.35, 0.55);
    await page.touchscreen.tap(point.x, point.y);
    await expect(page.getByRole('heading', { name: 'Møteplass', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Lukk kortet' }).tap();
    await expect(planner.sentence).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, 'nothing sticks out to the side').toBe(false);
  });

  test('what a finger taps is large enough', async ({ page }) => {
    const planner = new Planner(page);
    await page.goto('/');
    await expect(planner.sentence).toContainText('når en møteplass', { timeout: 30_000 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, [role=radio], summary')]
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(
          ({ box }) => box.width > 1 && box.height > 1 && Math.min(box.width, box.height) < 24,
        )
        .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
  });
});
