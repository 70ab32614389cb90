import { describe, expect, it } from 'vitest';
import { parseConfig } from './read-config.ts';

describe('what an operator sets', () => {
  it('names the plan that residents see, of this host or of one reached by https', () => {
    const { publishedPlans } = parseConfig({
      publishedPlans: {
        trondheim: '/plans/trondheim.strok.json',
        stockholm: 'https://plans.example/stockholm.strok.json',
      },
    });
    expect(publishedPlans).toEqual({
      trondheim: '/plans/trondheim.strok.json',
      stockholm: 'https://plans.example/stockholm.strok.json',
    });
  });

  it('is not followed to anything that is no such address', () => {
    const { publishedPlans } = parseConfig({
      publishedPlans: {
        a: 'http://plans.example/a.json',
        b: '//plans.example/b.json',
        c: '/\\plans.example/c.json',
        d: 'javascript:alert(1)',
        e: 'data:application/json,{}',
        f: 7,
        'g h': '/plans/g.json',
      },
    });
    expect(publishedPlans).toEqual({});
  });

  it('may be missing or broken: there is then nothing from outside', () => {
    for (const config of [null, 7, [], {}, { basemaps: {}, publishedPlans: [] }]) {
      expect(parseConfig(config)).toEqual({ basemaps: [], publishedPlans: {} });
    }
  });
});
