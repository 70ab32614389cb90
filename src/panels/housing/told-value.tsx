import { sourceItems } from '../../commands/source-items.ts';
import type { HomesTold } from '../../domain/housing-mix.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { SourcesButton } from '../../ui/sources-button.tsx';
import styles from './housing-page.module.css';

interface ToldValueProps {
  /** null: not known. */
  readonly told: HomesTold | null;
  /** Of what it is told, as the button of its sources names it. */
  readonly of: string;
  readonly loaded: LoadedWorkspace;
  readonly hidesYear?: boolean;
  /** The number itself stands elsewhere, in what was worked out from it. */
  readonly onlySources?: boolean;
}

/** A number with its year, whether it is estimated, and where it is from. */
export function ToldValue({
  told,
  of,
  loaded,
  hidesYear = false,
  onlySources = false,
}: ToldValueProps) {
  const { t, language } = useText();
  if (!told) return <span className={styles.unknown}>{t('board.unknown')}</span>;
  const { homes, upTo, year, status, sources, origin, note } = told;
  const value =
    upTo === null
      ? formatCount(homes, language)
      : t('housing.range', {
          from: formatCount(homes, language),
          to: formatCount(upTo, language),
        });
  const words = wordsIn(note, language);
  const items = [
    ...sourceItems(sources, loaded, t, language),
    ...(origin === '' ? [] : [{ id: origin, title: origin, url: null, details: [] }]),
    ...(words === '' || sources.length + origin.length === 0
      ? []
      : [{ id: 'note', title: words, url: null, details: [] }]),
  ];
  return (
    <span className={styles.told}>
      {!onlySources && (
        <span>{hidesYear ? value : t('housing.year', { value, year: String(year) })}</span>
      )}
      {(status === 'estimated' || status === 'illustrative') && (
        <span className={styles.sign}>{t(`housing.sign.${status}`)}</span>
      )}
      <SourcesButton
        label={t('housing.sourcesOf', { what: of })}
        title={t('housing.sources')}
        items={items}
      />
    </span>
  );
}
