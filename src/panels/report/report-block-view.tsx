import type { ReportBlock, ReportFact } from '../../domain/report-document.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './report-article.module.css';
import { ReportChartView } from './report-chart-view.tsx';
import { Cited } from './cited.tsx';
import { ReportTableView } from './report-table-view.tsx';
import type { ShownPicture } from './use-picture-addresses.ts';

interface ReportBlockViewProps {
  readonly block: ReportBlock;
  readonly pictures: ReadonlyMap<string, ShownPicture>;
}

export function ReportBlockView({ block, pictures }: ReportBlockViewProps) {
  switch (block.type) {
    case 'heading':
      return <h5 id={`report-${block.id}`}>{block.text}</h5>;
    case 'paragraph':
      return (
        <p>
          <Cited text={block.text} sources={block.sources} />
        </p>
      );
    case 'note':
      return <p className={styles.note}>{block.text}</p>;
    case 'figures':
      return (
        <dl className={styles.figures}>
          {block.items.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.items.map((item) => (
            <div key={item.label}>
              <dt>{item.label}</dt>
              <dd>
                <Cited text={item.text} sources={item.sources} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <Item key={`${item.label}${item.text}`} item={item} />
          ))}
        </ul>
      );
    case 'table':
      return <ReportTableView table={block} />;
    case 'chart':
      return <ReportChartView chart={block} />;
    case 'picture':
      return <Picture caption={block.caption} picture={pictures.get(block.id)} />;
    case 'source':
      return <Source source={block} />;
  }
}

function Item({ item: { label, text, sources } }: { readonly item: ReportFact }) {
  return (
    <li>
      {label !== '' && (
        <strong>
          {label}
          {text !== '' && ': '}
        </strong>
      )}
      <Cited text={text} sources={sources} />
    </li>
  );
}

function Picture({
  caption,
  picture,
}: {
  readonly caption: string;
  readonly picture: ShownPicture | undefined;
}) {
  if (!picture) return null;
  const { address, alt, width, height } = picture;
  return (
    <figure className={styles.picture}>
      <figcaption>{caption}</figcaption>
      <img src={address} alt={alt} width={width} height={height} />
    </figure>
  );
}

function Source({
  source: { number, text, url, details },
}: {
  readonly source: Extract<ReportBlock, { readonly type: 'source' }>;
}) {
  const { language } = useText();
  return (
    <p className={styles.source} id={`report-source-${number}`} tabIndex={-1}>
      <b>[{new Intl.NumberFormat(localeTag[language]).format(number)}]</b>{' '}
      {url === null ? (
        <b>{text}</b>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      )}
      . {details.join('. ')}.
    </p>
  );
}
