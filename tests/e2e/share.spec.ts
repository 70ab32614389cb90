import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Planner } from './planner.ts';
import { secrets, wholePlanFile } from './residents-plan.ts';

test('a planner chooses what residents see, and gives on just that', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(wholePlanFile());
  await planner.opensJob('Planfil');
  await page.getByRole('button', { name: 'Del med innbyggerne' }).click();
  const panel = planner.panel('Del med innbyggerne');
  const seen = panel.getByRole('region', { name: 'Det innbyggerne ser' });
  await expect(seen).toContainText('1 av 2');
  await isClean(page, 'what is shared');

  const { name, text } = await planner.takes(
    panel.getByRole('button', { name: 'Lagre fil til innbyggerne' }),
  );
  expect(name).toMatch(/\.strok\.json$/);
  expect(text).toContain('Ny plass ved elva');
  for (const secret of secrets) expect(text).not.toContain(secret);

  // The other proposal is shared as well, and taken back.
  const draft = panel.getByRole('switch', { name: 'Utkast bak lukket dør' });
  await draft.check({ force: true });
  await expect(seen).toContainText('2 av 2');
  await draft.uncheck({ force: true });
  await expect(seen).toContainText('1 av 2');

  const address = await panel
    .getByRole('link', { name: 'Se innbyggernes side' })
    .getAttribute('href');
  const visitor = await page.context().newPage();
  await visitor.goto(address ?? '');
  await expect(visitor.getByText('Du ser planen som fulgte med lenken.')).toBeVisible({
    timeout: 30_000,
  });
  await visitor.getByRole('tab', { name: 'Alle tiltak' }).click();
  await expect(visitor.getByText('Ny plass ved elva').first()).toBeVisible();
  expect(await visitor.content()).not.toContain('Hemmelig plass');

  await panel.getByRole('button', { name: 'QR-kode til innbyggernes side' }).click();
  await expect(panel.getByRole('img', { name: 'QR-kode til innbyggernes side' })).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Åpne møtelederens vindu' })).toHaveAttribute(
    'href',
    '#/presenter/trondheim',
  );
});
