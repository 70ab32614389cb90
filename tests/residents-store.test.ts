import { beforeEach, describe, expect, it } from 'vitest';
import { readSharedPlan } from '../src/commands/read-shared-plan.ts';
import { showPublicPlan } from '../src/commands/show-public-plan.ts';
import type { WorkspaceId } from '../src/domain/ids.ts';
import { unpackText } from '../src/files/pack-text.ts';
import { parseAddress } from '../src/state/address.ts';
import { appStore, updateSession } from '../src/state/app-store.ts';
import { initialState } from '../src/state/initial-state.ts';
import { secrets, wholePlanAddress, wholePlanFile } from './e2e/residents-plan.ts';

const trondheim = 'trondheim' as WorkspaceId;

beforeEach(() => {
  appStore.setState(initialState(trondheim));
  updateSession({ audience: 'resident' });
});

function fileOf(text: string): File {
  return new File([text], 'plan.strok.json');
}

describe('the store of a resident’s window', () => {
  it('never holds what a link brings and nobody may see', async () => {
    const address = parseAddress(wholePlanAddress().slice(1));
    if (address.view !== 'view' || address.payload === null) throw new Error('No plan in the link');
    const text = unpackText(address.payload, 1_000_000);
    if (!text.ok) throw new Error(text.reason);
    for (const secret of secrets) expect(text.value).toContain(secret);
    const read = await readSharedPlan(fileOf(text.value));
    if (!read.ok) throw new Error(read.reason);
    showPublicPlan(read.value.plan, 'link');
    const held = JSON.stringify(appStore.getState());
    expect(held).toContain('Ny plass ved elva');
    expect(held).toContain('Flere benker, takk');
    for (const secret of secrets) expect(held).not.toContain(secret);
  });

  it('shows the first proposal that is shared, and says where the plan is from', async () => {
    const read = await readSharedPlan(fileOf(wholePlanFile().buffer.toString()));
    if (!read.ok) throw new Error(read.reason);
    showPublicPlan(read.value.plan, 'file');
    const { session, document } = appStore.getState();
    expect(session.resident.planFrom).toBe('file');
    expect(Object.keys(document.plan.proposals)).toEqual([session.shownProposalId]);
  });

  it('takes no plan of another place, and none that is no plan', async () => {
    const elsewhere = wholePlanFile().buffer.toString().replaceAll('"trondheim"', '"stockholm"');
    expect(await readSharedPlan(fileOf(elsewhere))).toMatchObject({
      ok: false,
      reason: 'other-workspace',
      values: { place: 'stockholm' },
    });
    expect(await readSharedPlan(fileOf('{"type":"FeatureCollection"}'))).toMatchObject({
      ok: false,
      reason: 'not-a-plan',
    });
    expect(await readSharedPlan(fileOf(''))).toMatchObject({ ok: false, reason: 'empty-file' });
  });
});
