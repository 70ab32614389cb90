import { beforeEach, describe, expect, it } from 'vitest';
import { chooseIndicatorYear } from '../src/commands/choose-indicator-year.ts';
import { commandTable } from '../src/commands/command-table.ts';
import { hideIndicatorMap } from '../src/commands/hide-indicator-map.ts';
import { showIndicatorOnMap } from '../src/commands/show-indicator-on-map.ts';
import { showIndicator } from '../src/commands/show-indicator.ts';
import { stepIndicatorYear } from '../src/commands/step-indicator-year.ts';
import type { IndicatorId } from '../src/domain/ids.ts';
import { appStore } from '../src/state/app-store.ts';
import { employed, told, toldInPlan } from './map/an-indicator.ts';
import { planWith, stateWith } from './map/small-place.ts';

const plan = {
  ...planWith(),
  ...toldInPlan(
    told('west', 2008, 41.2),
    told('west', 2009, 44),
    told('west', 2011, 50),
    told('city', 2012, 70),
  ),
};

const session = () => appStore.getState().session;

beforeEach(() => {
  appStore.setState(stateWith(plan), true);
});

describe('an indicator put on the map', () => {
  it('is shown in its latest year, else in the year asked for', () => {
    showIndicatorOnMap(employed.id);
    expect(session().indicatorOnMap?.year).toBe(2011);
    showIndicatorOnMap(employed.id, 2008);
    expect(session().indicatorOnMap?.year).toBe(2008);
    expect(session().announcement?.values).toEqual({ title: 'I arbeid', year: 2008 });
  });

  it('is not put there when no zone has a value', () => {
    showIndicatorOnMap('unknown' as IndicatorId);
    expect(session().indicatorOnMap).toBeNull();
  });

  it('steps through the years that have values, and says where the series breaks', () => {
    showIndicatorOnMap(employed.id, 2008);
    expect(stepIndicatorYear(-1)).toBe(false);
    expect(stepIndicatorYear(1)).toBe(true);
    expect(session().indicatorOnMap?.year).toBe(2009);
    expect(session().notices).toEqual([]);
    expect(stepIndicatorYear(1)).toBe(true);
    expect(session().notices.map(({ key, values }) => [key, values])).toEqual([
      ['notice.indicatorBreak', { year: 2010, why: 'ny definisjon' }],
    ]);
    expect(stepIndicatorYear(1)).toBe(false);
  });

  it('takes the year of the whole app with it where one is chosen', () => {
    appStore.setState({ session: { ...session(), year: 2011 } });
    showIndicatorOnMap(employed.id);
    chooseIndicatorYear(2009);
    expect(session().year).toBe(2009);
  });

  it('makes room on the ground: a map of differences becomes one map', () => {
    const comparison = { a: null, b: null, map: 'difference', divider: 0.5 } as const;
    appStore.setState({ session: { ...session(), comparison } });
    showIndicatorOnMap(employed.id);
    expect(session().comparison?.map).toBe('one');
  });

  it('is taken off by a key or a command, once', () => {
    const hide = commandTable.find(({ id }) => id === 'hide-indicator-map');
    expect(hide?.whyNot()).toBe('refused.no-indicator-on-map');
    showIndicatorOnMap(employed.id);
    expect(hide?.whyNot()).toBeNull();
    expect(hide?.run()).toBe(true);
    expect(session().indicatorOnMap).toBeNull();
    expect(hideIndicatorMap()).toBe(false);
  });

  it('is opened on its page from anywhere', () => {
    showIndicator(employed.id);
    expect(session().openPanel).toBe('indicators');
    expect(session().indicatorShown).toBe(employed.id);
  });
});
