import { useId } from 'react';
import { cancelBestSpots } from '../../commands/cancel-best-spots.ts';
import { dropSpots } from '../../commands/drop-spots.ts';
import { findBestSpots } from '../../commands/find-best-spots.ts';
import { forgetBestSpots } from '../../commands/forget-best-spots.ts';
import { keepSpots } from '../../commands/keep-spots.ts';
import { putSpotsInProposal } from '../../commands/put-spots-in-proposal.ts';
import type { BestSpotsAnswer } from '../../domain/best-spots.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { formatLeastPercent } from '../../text/format.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './gaps-panel.module.css';
import { SpotList } from './spot-list.tsx';
import { Working } from './working.tsx';

/** Looks for the spots where one more would reach the most, and puts them in a proposal. */
export function BestSpots({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t } = useText();
  const titleId = useId();
  const found = useStore(appStore, (state) => state.derived.bestSpots);
  const status = useStore(appStore, (state) => state.derived.bestSpotsStatus);
  return (
    <section className={styles.spots} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.heading}>
        {t('spots.title')}
      </h3>
      {found && <Found found={found} loaded={loaded} />}
      {status.status === 'working' ? (
        <>
          <Working label={t('spots.working')} progress={status.progress} />
          <Button onPress={cancelBestSpots}>{t('action.cancel')}</Button>
        </>
      ) : (
        !found && (
          <Button look="main" isWide onPress={findBestSpots}>
            {t('spots.find')}
          </Button>
        )
      )}
      {status.status === 'failed' && (
        <p role="alert" className={styles.failed}>
          {t('spots.failed', { reason: translateReason(`refused.${status.reason}`) })}
        </p>
      )}
    </section>
  );
}

interface FoundProps {
  readonly found: BestSpotsAnswer;
  readonly loaded: LoadedWorkspace;
}

function Found({ found, loaded }: FoundProps) {
  const { t, language } = useText();
  const version = useStore(appStore, (state) => state.document.planVersion);
  const onTrial = useStore(appStore, ({ session, document }) => {
    const id = session.spotsOnTrial?.proposalId;
    return id === undefined ? null : (document.plan.proposals[id]?.name ?? null);
  });
  if (found.refused !== null) return <Refused found={found} />;
  const tried = {
    number: found.spots.length,
    positions: found.positionsTried,
    spacing: found.positionSpacingMeters,
  };
  return (
    <>
      {onTrial === null ? (
        <>
          {found.planVersion !== version && <p className={styles.stale}>{t('spots.stale')}</p>}
          <div className={styles.buttons}>
            <Button look="main" onPress={putSpotsInProposal}>
              {t('spots.put')}
            </Button>
            {found.planVersion !== version && (
              <Button onPress={findBestSpots}>{t('spots.again')}</Button>
            )}
            <Button look="quiet" onPress={forgetBestSpots}>
              {t('spots.clear')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.trial}>{t('spots.onTrial', { name: onTrial })}</p>
          <div className={styles.buttons}>
            <Button look="main" onPress={keepSpots}>
              {t('spots.keep')}
            </Button>
            <Button onPress={dropSpots}>{t('spots.drop')}</Button>
          </div>
        </>
      )}
      <SpotList found={found} loaded={loaded} />
      <p className={styles.method}>
        {found.method === 'exact'
          ? t('spots.exact', tried)
          : t('spots.greedy', {
              ...tried,
              share: formatLeastPercent(found.shareOfLimit, language),
            })}{' '}
        {t('spots.board')}
      </p>
    </>
  );
}

function Refused({ found }: { readonly found: BestSpotsAnswer }) {
  const { refused, question } = found;
  return (
    <p className={styles.method}>
      {translateReason(`spots.refused.${refused}`, { area: question.minAreaSquareMeters })}
    </p>
  );
}
