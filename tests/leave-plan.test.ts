// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkspaceId } from '../src/domain/ids.ts';
import { measure, planWith, pointAt } from './map/small-place.ts';
import { parseAddress, planAddress } from '../src/state/address.ts';
import { appStore, projectDocument } from '../src/state/app-store.ts';
import { initialState } from '../src/state/initial-state.ts';
import { followAddress } from '../src/commands/follow-address.ts';
import { leavePlan, stayInPlan } from '../src/commands/leave-plan.ts';

const stockholm = planAddress('stockholm' as WorkspaceId);
const reload = vi.fn<() => void>();

beforeEach(() => {
  appStore.setState(initialState());
  location.hash = '#/plan/trondheim';
  reload.mockClear();
  Object.defineProperty(location, 'reload', { value: reload, configurable: true });
});

function keeps(status: 'memory' | 'saved'): void {
  projectDocument({
    plan: planWith(measure('square', 'meeting-place', pointAt([400, 300]))),
    keeping: status === 'memory' ? { status, reason: 'unavailable' } : { status },
  });
}

describe('leaving a plan', () => {
  it('is asked about where the device has not taken it, and the address stays', async () => {
    keeps('memory');
    location.hash = '#/plan/stockholm';
    await leavePlan(stockholm);
    expect(appStore.getState().session.leavingTo).toEqual(stockholm);
    expect(location.hash).toBe('#/plan/trondheim');
    expect(reload).not.toHaveBeenCalled();
    stayInPlan();
    expect(appStore.getState().session.leavingTo).toBeNull();
  });

  it('goes on once everything is kept', async () => {
    keeps('saved');
    await leavePlan(stockholm);
    expect(appStore.getState().session.leavingTo).toBeNull();
    expect(location.hash).toBe('#/plan/stockholm');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is what every address of another screen or place does', async () => {
    keeps('saved');
    followAddress(parseAddress('#/plan/trondheim/goals'));
    expect(appStore.getState().session.openPanel).toBe('goals');
    expect(reload).not.toHaveBeenCalled();
    for (const hash of [
      '#/view/trondheim',
      '#/wall/trondheim',
      '#/presenter',
      '#/plan/stockholm',
    ]) {
      reload.mockClear();
      vi.resetModules();
      const { followAddress: followAnew } = await import('../src/commands/follow-address.ts');
      const store = await import('../src/state/app-store.ts');
      store.projectDocument({ keeping: { status: 'saved' } });
      followAnew(parseAddress(hash));
      await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
      expect(parseAddress(location.hash)).toEqual(parseAddress(hash));
    }
  });
});
