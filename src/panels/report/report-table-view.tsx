import type { ReportTable } from '../../domain/report-document.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { Cited } from './cited.tsx';
import styles from './report-article.module.css';
import { uniqueKeys } from '../../ui/unique-keys.ts';

/** So few rows stay on one page. */
const shortRows = 14;

/** A table whose head is repeated on every printed page; wider than its room it is scrolled. */
export function ReportTableView({ table }: { readonly table: ReportTable }) {
  const { id, caption, columns, rows, notes = [] } = table;
  const columnKeys = uniqueKeys(columns.map(({ label }) => label));
  const rowKeys = uniqueKeys(rows.map(({ cells }) => cells[0].text));
  const captionId = `report-table-${id}`;
  return (
    <div className={joinClasses(styles.tabled, rows.length <= shortRows && styles.short)}>
      <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
        <table
          className={joinClasses(styles.table, columns.length > 5 && styles.wide)}
          data-table={id}
        >
          <caption id={captionId}>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ label, isNumber }, at) => (
                <th
                  key={columnKeys[at]}
                  scope="col"
                  className={joinClasses(isNumber && styles.number)}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, isTotal }, row) => (
              <tr key={rowKeys[row]} className={joinClasses(isTotal && styles.total)}>
                {cells.map(({ text, sources }, at) => {
                  const name = joinClasses(columns[at].isNumber && styles.number);
                  return at === 0 ? (
                    <th key={columnKeys[at]} scope="row">
                      <Cited text={text} sources={sources} />
                    </th>
                  ) : (
                    <td key={columnKeys[at]} className={name}>
                      <Cited text={text} sources={sources} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.tableNote}>
          {note}
        </p>
      ))}
    </div>
  );
}
