import { useEffect } from 'react';
import type {
  ReportDocument,
  ReportPictures,
  ReportSection,
} from '../../domain/report-document.ts';
import type { Language } from '../../text/language.ts';
import { ReadingLanguage } from '../../text/reading-language.ts';
import { goTo } from './go-to.ts';
import styles from './report-article.module.css';
import { ReportBlockView } from './report-block-view.tsx';
import { usePictureAddresses } from './use-picture-addresses.ts';

interface ReportArticleProps {
  readonly document: ReportDocument;
  readonly language: Language;
  readonly pictures: ReportPictures;
}

/** The report, or a workshop's record, as it is read on the page and printed. */
export function ReportArticle({ document: report, language, pictures: taken }: ReportArticleProps) {
  const { lang, title, subtitle, lines, contents, sections } = report;
  const pictures = usePictureAddresses(taken);
  useRunningTitle(`${subtitle} · ${title}`, report.words.page);
  return (
    <ReadingLanguage value={language}>
      <article className={styles.report} lang={lang} aria-label={title} data-report>
        <header className={styles.cover}>
          <p className={styles.programme}>{subtitle}</p>
          <h3 className={styles.title}>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </header>
        <nav className={styles.contents} aria-label={contents}>
          <h4>{contents}</h4>
          <ol>
            {sections.map(({ part, title: name }) => (
              <li key={part}>
                <a href={`#${anchor(part)}`} onClick={goTo(anchor(part))}>
                  {name}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {sections.map((section) => (
          <Section key={section.part} section={section} pictures={pictures} />
        ))}
      </article>
    </ReadingLanguage>
  );
}

function Section({
  section: { part, title, comment, blocks },
  pictures,
}: {
  readonly section: ReportSection;
  readonly pictures: ReturnType<typeof usePictureAddresses>;
}) {
  return (
    <section className={styles.section} aria-labelledby={anchor(part)} data-part={part}>
      <h4 id={anchor(part)} tabIndex={-1}>
        {title}
      </h4>
      {comment
        .split(/\n+/)
        .filter((text) => text.trim() !== '')
        .map((text) => (
          <p key={text} className={styles.comment}>
            {text}
          </p>
        ))}
      {blocks.map((block, at) => (
        <ReportBlockView key={keyOf(block, at)} block={block} pictures={pictures} />
      ))}
    </section>
  );
}

function keyOf(block: ReportSection['blocks'][number], at: number): string {
  return 'id' in block ? `${block.type}-${block.id}` : `${block.type}-${at}`;
}

function anchor(part: string): string {
  return `report-${part}`;
}

/** The words that run along the edge of every printed page. */
function useRunningTitle(words: string, page: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--report-running', JSON.stringify(words));
    style.setProperty('--report-page', JSON.stringify(`${page} `));
    return () => {
      style.removeProperty('--report-running');
      style.removeProperty('--report-page');
    };
  }, [words, page]);
}
