import { Fragment } from 'react';
import { useText } from '../../text/use-text.ts';
import { goTo } from './go-to.ts';
import styles from './report-article.module.css';

interface CitedProps {
  readonly text: string;
  readonly sources?: readonly number[] | undefined;
}

/** Words, and behind them the numbers of their sources, each a way to the source. */
export function Cited({ text, sources = [] }: CitedProps) {
  const { t } = useText();
  return (
    <>
      {text}
      {sources.length > 0 && (
        <span className={styles.cited}>
          {' ['}
          {sources.map((number, at) => (
            <Fragment key={number}>
              {at > 0 && ', '}
              <a
                href={`#report-source-${number}`}
                aria-label={`${t('report.source')} ${number}`}
                onClick={goTo(`report-source-${number}`)}
              >
                {number}
              </a>
            </Fragment>
          ))}
          ]
        </span>
      )}
    </>
  );
}
