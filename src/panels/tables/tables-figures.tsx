import { kindWords } from '../../commands/kind-words.ts';
import { gainBetween } from '../../domain/coverage-delta.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TableList } from '../../domain/agreed-measures.ts';
import { tableFigures, type TableFigures } from '../../domain/table-figures.ts';
import type { TablesAnswer } from '../../domain/tables-answer.ts';
import type { TableProposal } from '../../domain/tables-in-order.ts';
import { formatCount, formatMoney, formatSigned } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import chart from './tables-chart.module.css';
import { sidesOf } from './table-rows.ts';

interface TablesFiguresProps {
  readonly plan: Plan;
  readonly tables: readonly TableProposal[];
  readonly lists: readonly TableList[];
  readonly answer: TablesAnswer | null;
  readonly currency: string | null;
}

interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly { readonly text: string; readonly more?: string }[];
}

/** What each table comes to: people, money, homes, measures by kind. No number is not a nought. */
export function TablesFigures({ plan, tables, lists, answer, currency }: TablesFiguresProps) {
  const { t, language } = useText();
  const figures = lists.map(({ listed }) => tableFigures(listed));
  const sides = answer ? sidesOf(answer, tables) : tables.map(() => null);
  const notSaid = t('tables.notSaid');
  const costCell = ({ cost: { known, silent, measures } }: TableFigures) => {
    if (measures === 0) return { text: '–' };
    if (known === null) return { text: notSaid };
    const text = formatMoney(known, currency, language);
    return silent === 0 ? { text } : { text, more: t('tables.silentCost', { count: silent }) };
  };
  const kinds = new Map(
    figures
      .flatMap((one) => one.kinds)
      .map((kind) => [`${kind.kind}/${kind.ownKind ?? ''}`, kindWords(kind, plan.kinds, t)]),
  );
  const countOf = (one: TableFigures, key: string) =>
    one.kinds.find(({ kind, ownKind }) => `${kind}/${ownKind ?? ''}` === key)?.count ?? 0;
  const rows: readonly FigureRow[] = [
    {
      id: 'people',
      name: t('tables.peopleMore'),
      cells: sides.map((side) => {
        const gain = side && answer ? gainBetween(answer.today.total, side.total) : null;
        return { text: gain ? formatSigned(gain.residents, language, 0) : t('tables.unknown') };
      }),
    },
    { id: 'cost', name: t('tables.cost'), cells: figures.map(costCell) },
    {
      id: 'homes',
      name: t('tables.homes'),
      cells: figures.map(({ homes }) => ({
        text: homes === null ? notSaid : formatCount(homes, language),
      })),
    },
    {
      id: 'measures',
      name: t('tables.measures'),
      cells: figures.map(({ measures }) => ({ text: formatCount(measures, language) })),
    },
    ...[...kinds].map(([key, name]) => ({
      id: key,
      name,
      cells: figures.map((one) => ({ text: formatCount(countOf(one, key), language) })),
    })),
  ];
  return (
    <div className={chart.chart}>
      <div
        className={chart.scroll}
        tabIndex={0}
        role="region"
        aria-label={t('tables.figuresCaption')}
      >
        <table className={chart.table}>
          <caption className={chart.heard}>{t('tables.figuresCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('tables.figure')}</th>
              {tables.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map(({ text, more }, at) => (
                  <td key={tables[at].id}>
                    {text}
                    {more && <div className={chart.small}>{more}</div>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
