import { sourceItems } from '../../commands/source-items.ts';
import type { NearAnswer } from '../../domain/near-answer.ts';
import { appStore } from '../../state/app-store.ts';
import { formatNumberUpTo } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './near.module.css';
import { OutsideLink } from './outside-link.tsx';
import { speedOrUsual } from './walk-words.ts';

/** How the answer was measured, what it leaves out, and whose data it is made of. */
export function NearMethod({ answer }: { readonly answer: NearAnswer }) {
  const { t, language } = useText();
  const walkingSpeedKmh = useStore(appStore, ({ session }) => session.question.walkingSpeedKmh);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const loaded = workspace.status === 'ready' ? workspace.workspace : null;
  const speed = formatNumberUpTo(speedOrUsual(walkingSpeedKmh), 1, language);
  const { leftOut } = answer.known['green-area'];
  const sources = sourceItems(
    (loaded?.workspace.layers ?? []).flatMap(({ targetKind, source }) =>
      targetKind === 'meeting-place' || targetKind === 'green-area' ? source : [],
    ),
    loaded,
    t,
    language,
  );
  return (
    <Disclosure title={t('near.how')}>
      <div className={styles.how}>
        <p>{t('near.how.ring')}</p>
        <p>{t(`near.how.${answer.reach}`)}</p>
        <p>{t(walkingSpeedKmh === null ? 'near.how.speed' : 'near.how.ownSpeed', { speed })}</p>
        <p>{t('near.how.plan')}</p>
        {leftOut > 0 && <p>{t('near.how.leftOut', { count: leftOut })}</p>}
        <h4>{t('near.how.sources')}</h4>
        <ul>
          {sources.map(({ id, title, url, details }) => (
            <li key={id}>
              <OutsideLink url={url}>{title}</OutsideLink>
              {['', ...details].join(' · ')}
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
