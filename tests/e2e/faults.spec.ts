import { expect, test } from './fixtures.ts';

// A watch that sees nothing would pass every other test: here each kind of fault is provoked once.
test.describe('the watch over the page', () => {
  test('sees errors of the console and of the page', async ({ page, faults }) => {
    await page.goto('/');
    faults.expect(/^console: a broken promise/);
    faults.expect(/^page error: .*a broken script/);
    await page.evaluate(() => {
      console.error('a broken promise');
      setTimeout(() => {
        throw new Error('a broken script');
      });
    });
    await expect.poll(() => faults.unexplained()).toEqual([]);
  });

  test('sees a request to another host, though the policy allows it', async ({ page, faults }) => {
    await page.goto('/');
    const config = await (await page.request.get('/config.json')).text();
    const host = /https:\/\/[^/"]+/.exec(config)?.[0] ?? 'none';
    await page.route(`${host}/**`, (route) => route.fulfill({ status: 204 }));
    faults.expect(new RegExp(`^request to another host: ${host}/tile$`));
    await page.evaluate((address) => fetch(address, { mode: 'no-cors' }), `${host}/tile`);
    await expect.poll(() => faults.unexplained()).toEqual([]);
  });

  test('says when an expected fault did not come', async ({ faults }) => {
    expect(faults.unexplained()).toEqual([]);
    faults.expect(/never/);
    expect(faults.unexplained()).toEqual(['expected, but never came: /never/']);
    faults.forget();
  });
});

test.describe('the content policy', () => {
  test('refuses styles and hosts that nobody named', async ({ page, faults }) => {
    await page.goto('/');
    faults.expect(/^content policy: style-src-elem/);
    faults.expect(/^content policy: connect-src https:\/\/example\.org/);
    faults.expect(/^console: .*Content Security Policy/);
    const outcome = await page.evaluate(async () => {
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
      const answer = await fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused',
      );
      return { answer, shown: getComputedStyle(document.body).display };
    });
    expect(outcome.answer).toBe('refused');
    expect(outcome.shown).not.toBe('none');
  });

  test('cleans markup and refuses scripts from elsewhere, whoever makes them', async ({
    page,
    faults,
  }) => {
    await page.goto('/');
    await expect(page.locator('#root > *').first()).toBeVisible();
    // The browser reports the handler while the markup is cleaned, before it could ever run.
    faults.expect(/^content policy: script-src-attr inline/);
    faults.expect(/^console: .*Content Security Policy/);
    const made = await page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = '<b>kept</b><svg onload="globalThis.ran = true"></svg>';
      document.body.append(box);
      let refused = '';
      try {
        void new Worker('data:text/javascript,1');
      } catch (error) {
        refused = String(error);
      }
      return { markup: box.innerHTML, ran: Reflect.has(globalThis, 'ran'), refused };
    });
    expect(made.markup).toContain('<b>kept</b>');
    expect(made.markup).not.toContain('onload');
    expect(made.ran).toBe(false);
    expect(made.refused).toContain('may run');
  });
});
