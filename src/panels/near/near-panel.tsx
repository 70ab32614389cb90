import { forgetPin } from '../../commands/put-pin.ts';
import { publicMeasures } from '../../commands/public-measures.ts';
import { zoneAround } from '../../commands/zone-around.ts';
import { measureZones, servesWholePlace } from '../../domain/measure-zones.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { sharedProposals } from '../../domain/shared-proposals.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CompareProposals } from './compare-proposals.tsx';
import { NearChanges } from './near-changes.tsx';
import { NearMeasures } from './near-measures.tsx';
import { NearMethod } from './near-method.tsx';
import { nearSentence } from './near-sentence.ts';
import styles from './near.module.css';
import { PinChoice } from './pin-choice.tsx';
import { speedOrUsual } from './walk-words.ts';

const noZones: readonly Zone[] = [];

/** What is planned near the visitor's pin, and the ways to say where that is. */
export function NearPanel() {
  const { t } = useText();
  const { pin, pinZone } = useStore(appStore, ({ session }) => session.resident);
  const zones = useStore(appStore, ({ session: { workspace } }) =>
    workspace.status === 'ready' ? workspace.workspace.zones : noZones,
  );
  const zone = pin && zoneAround(pin, zones);
  return (
    <section className={styles.near} aria-label={t('near.title')}>
      {pin === null || !zone ? (
        <>
          <p>{t('near.choose')}</p>
          <PinChoice />
        </>
      ) : (
        <>
          <p>{t(pinZone === null ? 'near.pinIsIn' : 'near.pinIsZone', { zone: zone.name })}</p>
          <Standing zone={zone} zones={zones} />
          <Disclosure title={t('near.another')}>
            <PinChoice />
          </Disclosure>
          <Button look="quiet" onPress={forgetPin}>
            {t('near.forget')}
          </Button>
        </>
      )}
      <p className={styles.quiet}>{t('near.private')}</p>
    </section>
  );
}

interface StandingProps {
  /** That the pin lies in. */
  readonly zone: Zone;
  readonly zones: readonly Zone[];
}

function Standing({ zone, zones }: StandingProps) {
  const { t } = useText();
  // Another place's answer is not an older answer about this one.
  const answer = useStore(appStore, ({ derived, session }) =>
    derived.near && String(derived.near.at) === String(session.resident.pin) ? derived.near : null,
  );
  const status = useStore(appStore, ({ derived }) => derived.nearStatus.status);
  const measures = useStore(appStore, publicMeasures);
  const proposals = sharedProposals(useStore(appStore, ({ document }) => document.plan));
  const year = useStore(appStore, ({ session }) => session.year);
  const speedKmh = speedOrUsual(
    useStore(appStore, ({ session }) => session.question.walkingSpeedKmh),
  );
  const nearIds = new Set(answer?.measures.map(({ id }) => id));
  const near = measures.filter(({ id }) => nearIds.has(id));
  const zoneWide = measures.filter(({ geometry }) => geometry === null);
  return (
    <>
      <div role="status" aria-busy={status === 'working'}>
        {answer && (
          <p className={styles.sentence}>{nearSentence(answer, { near, year, speedKmh, t })}</p>
        )}
        {status === 'working' && !answer && <p>{t('near.working')}</p>}
      </div>
      {status === 'failed' && (
        <div role="alert" className={styles.trouble}>
          <p>{t('near.failed')}</p>
          <Button onPress={() => void askAgain()}>{t('near.again')}</Button>
        </div>
      )}
      {answer && <NearChanges answer={answer} proposals={proposals} speedKmh={speedKmh} />}
      <NearMeasures
        measures={measures}
        answer={answer}
        zoneName={zone.name}
        ofZone={zoneWide.filter(
          (one) => !servesWholePlace(one) && measureZones(one, zones).includes(zone.id),
        )}
        ofWhole={zoneWide.filter(servesWholePlace)}
      />
      <CompareProposals />
      {answer && <NearMethod answer={answer} />}
    </>
  );
}

/** What works it out has been loaded by then, and is not part of the first screen. */
async function askAgain(): Promise<void> {
  const { askNear } = await import('../../commands/ask-near.ts');
  askNear();
}
