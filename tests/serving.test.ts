import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listServedFiles, listWorkspaces } from '../.ci/geodata-plugin.ts';
import { listOfflineFiles } from '../.ci/service-worker-plugin.ts';
import { outsideOrigins, securityHeaders } from '../.ci/security-headers.ts';

let folder = '';

function write(path: string, text = '{}'): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strok-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the workspaces that are served', () => {
  it('are the folders that say what they are', () => {
    write('stockholm/workspace.json');
    write('oslo/zones.geojson');
    write('README.md');
    write('bergen/workspace.json');
    expect(listWorkspaces(folder)).toEqual(['bergen', 'stockholm']);
    expect(listWorkspaces(join(folder, 'nowhere'))).toEqual([]);
  });

  it('give what they say of themselves and what they are built to, not what they are drawn from', () => {
    for (const file of ['workspace.json', 'sources.json', 'zones.geojson', 'notes.txt']) {
      write(`oslo/${file}`);
    }
    write('oslo/build/zones.fgb');
    write('oslo/build/parts/parks.fgb');
    expect(listServedFiles(join(folder, 'oslo')).sort()).toEqual([
      'build/parts/parks.fgb',
      'build/zones.fgb',
      'sources.json',
      'workspace.json',
    ]);
  });

  it('ask to be built first', () => {
    write('oslo/workspace.json');
    expect(() => listServedFiles(join(folder, 'oslo'))).toThrow(/oslo is not built yet/);
  });
});

describe('the content policy', () => {
  function policyFor(config: string): string {
    const origins = outsideOrigins(write('config.json', config));
    return securityHeaders({ outsideOrigins: origins, overHttps: false })[
      'Content-Security-Policy'
    ];
  }

  it('lets images and data come from the hosts of config.json, each named once', () => {
    const policy = policyFor(
      '{"basemaps":[{"url":"https://tiles.example.org/{z}/{x}/{y}.png","home":"https://example.com"},' +
        '{"url": "https://tiles.example.org/style.json"},{"url":"/own/{z}.png"}]}',
    );
    expect(policy).toContain("img-src 'self' data: https://tiles.example.org;");
    expect(policy).toContain("connect-src 'self' https://tiles.example.org;");
    expect(policy).not.toContain('example.com');
  });

  it('lets the plan that an operator publishes come from where it lies', () => {
    const policy = policyFor(
      '{"basemaps":[],"publishedPlans":{"a":"https://plans.example.org/a.json","b":"/b.json"}}',
    );
    expect(policy).toContain("connect-src 'self' https://plans.example.org;");
  });

  it('lets nothing come from elsewhere when config.json names no host or is gone', () => {
    expect(policyFor('{"basemaps":[]}')).toContain("connect-src 'self';");
    expect(outsideOrigins(join(folder, 'gone.json'))).toEqual([]);
  });

  it('cannot be widened by what a host is called', () => {
    const policy = policyFor(`{"url":"https://a.org 'unsafe-inline'; script-src *"}`);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('script-src *');
  });
});

describe('the files kept for use without a network', () => {
  it('are all of a built app, with a revision where the name stays when the content changes', () => {
    write('index.html', '<p>one</p>');
    write('assets/index-Ab3_dE9x.js');
    write('assets/index-Ab3_dE9x.js.map');
    write('geodata/oslo/build/zones.fgb', 'bytes');
    write('service-worker.js');
    const kept = listOfflineFiles(folder);
    expect(kept.map(({ url }) => url)).toEqual([
      '/assets/index-Ab3_dE9x.js',
      '/geodata/oslo/build/zones.fgb',
      '/index.html',
    ]);
    expect(kept[0].revision).toBeNull();
    write('index.html', '<p>two</p>');
    const later = listOfflineFiles(folder);
    expect(later[1]).toEqual(kept[1]);
    expect(later[2].revision).not.toBe(kept[2].revision);
  });
});
