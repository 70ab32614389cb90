import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './housing-page.module.css';

const lines = ['index', 'source', 'zones', 'year', 'shared'] as const;

/** What the index is, who made it, and what was assumed. */
export function HousingMethod() {
  const { t } = useText();
  return (
    <Disclosure title={t('housing.about')}>
      <div className={styles.method}>
        {lines.map((line) => (
          <p key={line}>{t(`housing.method.${line}`)}</p>
        ))}
      </div>
    </Disclosure>
  );
}
