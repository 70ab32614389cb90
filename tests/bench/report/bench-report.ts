/** A mark that a figure is held to: what is asked for, and whether this run reached it. */
export interface Mark {
  readonly asked: string;
  readonly isMet: boolean;
}

/** One table of results: cells are text; the last column of a row may be a mark. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly BenchRow[];
}

export interface BenchRow {
  readonly cells: readonly string[];
  readonly mark?: Mark | undefined;
}

/** What one bench measured: how, in plain sentences, and its tables. */
export interface BenchTopic {
  readonly title: string;
  readonly method: readonly string[];
  readonly tables: readonly BenchTable[];
}

/** What every `*.bench.ts` of the bench folder exports. */
export interface BenchModule {
  readonly bench: () => Promise<BenchTopic>;
}

/** Where and when the figures were measured; a machine is named by its cores only. */
export interface BenchSetting {
  readonly day: string;
  readonly cores: number;
  readonly node: string;
}

/** The figure is to be at most this. */
export function atMost(value: number, limit: number, unit: string): Mark {
  return { asked: `≤ ${limit} ${unit}`, isMet: value <= limit };
}

/** The figure is to be at least this. */
export function atLeast(value: number, limit: number, unit: string): Mark {
  return { asked: `≥ ${limit.toLocaleString('en')}${unit}`, isMet: value >= limit };
}

function markText(mark: Mark | undefined): string {
  return mark === undefined ? '' : `${mark.asked}: ${mark.isMet ? 'met' : '**missed**'}`;
}

/** The results as a Markdown page. */
export function reportMarkdown(topics: readonly BenchTopic[], setting: BenchSetting): string {
  const { day, cores, node } = setting;
  const lines = [
    '# How fast',
    '',
    `Written by \`npm run bench\` on ${day}: ${cores} cores, Node ${node}. All figures of a table were ` +
      'measured in one run on one machine, in turn; compare the ratios, which travel better than milliseconds. ' +
      'A ratio says how many times longer another takes for the same answer. ' +
      'Marked \\*: measured on a sample and multiplied up.',
  ];
  for (const { title, method, tables } of topics) {
    lines.push('', `## ${title}`, '', ...method.flatMap((sentence) => [sentence, '']));
    for (const table of tables) lines.push(...tableMarkdown(table), '');
    lines.pop();
  }
  return `${lines.join('\n')}\n`;
}

function tableMarkdown({ title, columns, rows }: BenchTable): readonly string[] {
  const hasMarks = rows.some(({ mark }) => mark !== undefined);
  const header = hasMarks ? [...columns, 'mark'] : columns;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('*', '\\*')).join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(header),
    `|${header.map((_, at) => (at === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows.map(({ cells, mark }) => {
      const row = line(cells);
      return hasMarks ? `${row} ${markText(mark)} |` : row;
    }),
  ];
}

/** One table as lines for a terminal, its columns in line. */
export function tableLines({ columns, rows }: BenchTable): readonly string[] {
  const all = [columns, ...rows.map(({ cells }) => cells)];
  const widths = columns.map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0)));
  return all.map((cells, row) => {
    const padded = cells.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]),
    );
    return [...padded, row === 0 ? '' : markText(rows[row - 1].mark)].join('  ').trimEnd();
  });
}
