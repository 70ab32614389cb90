import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/run-command.ts';
import { expect, test } from './fixtures.ts';

const addresses = [
  '/',
  '/config.json',
  '/geodata/index.json',
  '/geodata/trondheim/workspace.json',
  '/geodata/nowhere/workspace.json',
  '/no-such-page',
];

test.describe('the server', () => {
  for (const address of addresses) {
    test(`guards ${address} with the content policy and its companions`, async ({ request }) => {
      const headers = (await request.get(address)).headers();
      const policy = headers['content-security-policy'];
      for (const directive of [
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]) {
        expect(policy.split('; ')).toContain(directive);
      }
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('upgrade-insecure-requests');
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    });
  }

  test('insists on https only where a proxy brought it by https', async ({ request }) => {
    const headers = (
      await request.get('/', { headers: { 'x-forwarded-proto': 'https' } })
    ).headers();
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  test('allows no other hosts than those of config.json', async ({ request }) => {
    const config = await (await request.get('/config.json')).text();
    const policy = (await request.get('/')).headers()['content-security-policy'];
    const allowed = new Set(policy.match(/https?:\/\/[^ ;]+/g));
    const named = new Set(
      [...config.matchAll(/"url":\s*"(https:\/\/[^/"]+)/g)].map((hit) => hit[1]),
    );
    expect(allowed).toEqual(named);
  });

  test('asks again for the page and keeps what has a hash in its name', async ({ request }) => {
    const page = await request.get('/');
    expect(page.headers()['cache-control']).toBe('no-cache');
    const script = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? 'none';
    const asset = await request.get(script);
    expect(asset.status()).toBe(200);
    expect(asset.headers()['cache-control']).toContain('immutable');
    expect((await request.get('/geodata/index.json')).headers()['cache-control']).toBe('no-cache');
  });

  test('compresses text', async ({ request }) => {
    const page = await (await request.get('/')).text();
    const script = /src="(\/assets\/[^"]+)"/.exec(page)?.[1] ?? 'none';
    expect((await request.get(script)).headers()['content-encoding']).toBe('gzip');
  });

  test('lists the workspaces and serves what they are built to, and no more', async ({
    request,
  }) => {
    const index: unknown = await (await request.get('/geodata/index.json')).json();
    expect(index).toMatchObject({ workspaces: expect.arrayContaining(['trondheim']) });
    expect((await request.get('/geodata/trondheim/sources.json')).status()).toBe(200);
    expect((await request.get('/geodata/trondheim/zones.geojson')).status()).toBe(404);
    expect((await request.get('/geodata/')).status()).toBe(404);
  });

  test('gives a part of a FlatGeobuf file, uncompressed, byte for byte', async ({ request }) => {
    const workspace = await (await request.get('/geodata/trondheim/workspace.json')).text();
    const file = /[\w./-]+(?=\.geojson")/.exec(workspace)?.[0] ?? 'none';
    const whole = readFileSync(join(root, 'geodata', 'trondheim', 'build', `${file}.fgb`));
    const part = await request.get(`/geodata/trondheim/build/${file}.fgb`, {
      headers: { range: 'bytes=100-299', 'accept-encoding': 'gzip' },
    });
    expect(part.status()).toBe(206);
    expect(part.headers()).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-range': `bytes 100-299/${whole.length}`,
      'content-length': '200',
    });
    expect(part.headers()).not.toHaveProperty('content-encoding');
    expect(await part.body()).toEqual(whole.subarray(100, 300));
  });

  for (const address of ['/no-such-page', '/geodata/trondheim/build/none.fgb', '/geodata/none/']) {
    test(`answers 404 for ${address}, not the page`, async ({ request }) => {
      const answer = await request.get(address);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).not.toContain('<html');
    });
  }
});
