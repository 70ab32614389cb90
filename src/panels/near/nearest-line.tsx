import { goToTarget } from '../../commands/go-to-target.ts';
import { targetNamer } from '../../commands/target-namer.ts';
import type { NearestTarget, NearSideId } from '../../domain/near-answer.ts';
import { appStore } from '../../state/app-store.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { bringMap } from './bring-map.ts';
import styles from './near.module.css';
import { walkWords } from './walk-words.ts';

interface NearestLineProps {
  readonly side: NearSideId;
  /** Of the proposal; empty where it is none. */
  readonly name: string;
  readonly target: NearestTarget | null;
  readonly today: NearestTarget | null;
  readonly isKnown: boolean;
  readonly limitMeters: number;
  readonly speedKmh: number;
}

/** One future of one kind: how far it is then, to which, and what is gained. */
export function NearestLine(props: NearestLineProps) {
  const { side, name, target, today, isKnown, limitMeters, speedKmh } = props;
  const { t, language } = useText();
  const year = useStore(appStore, ({ session }) => session.year);
  const plan = useStore(appStore, ({ document }) => document.plan);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const nameOf =
    workspace.status === 'ready' ? targetNamer(workspace.workspace, plan, t, language) : null;
  return (
    <>
      <dt>{sideWords(side, name, year, t)}</dt>
      <dd>
        {target === null ? (
          t(isKnown ? 'near.noneWithin' : 'near.notKnown', { limit: limitMeters })
        ) : (
          <>
            <strong>{walkWords(target.meters, speedKmh, t)}</strong>{' '}
            <LinkButton
              onPress={() => {
                goToTarget(target.id, target.at);
                bringMap();
              }}
            >
              {nameOf?.(target) ?? target.name}
            </LinkButton>
          </>
        )}
        {side !== 'today' && <span className={styles.gain}>{gainWords(target, today, t)}</span>}
      </dd>
    </>
  );
}

function sideWords(side: NearSideId, name: string, year: number | null, t: Translate): string {
  if (side === 'today') return t('near.side.today');
  if (side !== 'plan') return t('near.side.proposal', { name });
  return year === null ? t('near.side.plan') : t('near.side.year', { year: String(year) });
}

/** Less than a metre is no change: a way is told in whole metres. */
const leastChangeMeters = 1;

function gainWords(then: NearestTarget | null, today: NearestTarget | null, t: Translate): string {
  if (then === null || today === null) return '';
  const distance = today.meters - then.meters;
  if (Math.abs(distance) < leastChangeMeters) return t('near.sameAsToday');
  return distance > 0 ? t('near.shorter', { distance }) : t('near.longer', { distance: -distance });
}
