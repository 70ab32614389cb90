import { expect, test } from './fixtures.ts';
import { Planner } from './planner.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit it opens, draws and keeps with the network cut', async ({
  page,
  context,
  faults,
}) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED/);
  const planner = new Planner(page);
  await planner.opens();
  await expect(page.getByText('åpner nå også uten nett')).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await page.reload();
  await planner.seesNumbers();
  const answer = await page.evaluate(() =>
    fetch('/not-kept.txt').then(
      () => 'answered',
      () => 'no network',
    ),
  );
  expect(answer).toBe('no network');
  await planner.picks('Møteplass');
  await planner.clicks(0.4, 0.4);
  await planner.isSaved();
  const { plan } = await planner.saves();
  expect(plan.features).toHaveLength(1);
  await page.reload();
  await planner.seesNumbers();
  expect((await planner.saves()).plan.features).toEqual(plan.features);
});
