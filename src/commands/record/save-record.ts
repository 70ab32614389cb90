import type { Outcome } from '../../domain/outcome.ts';
import { writePlan } from '../../files/write-plan.ts';
import { appStore } from '../../state/app-store.ts';
import { t } from '../../text/translate.ts';
import { announce } from '../announce.ts';
import { fileName } from '../file-name.ts';
import { sayRefused } from '../say-refused.ts';
import { offerFile } from '../offer-download.ts';
import { updateRecord } from './make-record.ts';
import { recordInHand } from './record-in-hand.ts';

/** Gives the person the record that has been made: HTML, PDF and the plan in one ZIP file. */
export async function saveRecord(): Promise<Outcome<string>> {
  const state = appStore.getState();
  const inHand = recordInHand(state);
  if (!inHand) return { ok: false, reason: 'record-not-written' };
  const { document } = inHand;
  const { pictures } = state.derived.record;
  const name = fileName(`${document.title} ${document.subtitle}`, t('record.title'));
  updateRecord({ status: 'writing', progress: 0 });
  try {
    const { writeRecordArchive } = await import('../../files/write-record-archive.ts');
    const archive = await writeRecordArchive({
      document,
      pictures: pictures.status === 'ready' ? pictures.pictures : [],
      plan: writePlan(state.document.plan, { savedAt: new Date().toISOString() }),
      name,
    });
    offerFile(`${name}.zip`, archive);
  } catch {
    updateRecord({ status: 'failed' });
    sayRefused('record-not-written');
    return { ok: false, reason: 'record-not-written' };
  }
  updateRecord({ status: 'idle' });
  announce('record.saved', { name: `${name}.zip` });
  return { ok: true, value: name };
}
