import { appStore, updateDerived } from '../state/app-store.ts';
import { coverageRunner } from './coverage-runner.ts';

/** Brings the trail of the number that is open up to date with the latest answer. */
export async function askEvidence(): Promise<void> {
  const { evidenceOf } = appStore.getState().session;
  if (!evidenceOf) return;
  const explained = await coverageRunner.explain(evidenceOf.zoneId, evidenceOf.side);
  if (appStore.getState().session.evidenceOf !== evidenceOf) return;
  updateDerived({ evidence: explained.ok ? explained.value : null });
}
