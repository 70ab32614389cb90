import { expose, transfer } from 'comlink';
import type { Outcome } from '../domain/outcome.ts';
import type { CsvChoices, StatFile } from '../domain/statistics/stat-table.ts';
import { readStatistics } from './read-statistics.ts';

const statisticsReader = {
  read(
    bytes: Uint8Array,
    choices: CsvChoices,
    onProgress: (share: number) => void,
  ): Outcome<StatFile> {
    const outcome = readStatistics(bytes, choices, onProgress);
    if (!outcome.ok) return outcome;
    const buffers = outcome.value.tables.flatMap(({ rows }) => [
      ...rows.at.map(({ buffer }) => buffer),
      rows.values.buffer,
      rows.signAt.buffer,
    ]);
    return transfer(outcome, buffers);
  },
};

/** What the worker that reads statistics offers. */
export type StatisticsReaderWorker = typeof statisticsReader;

expose(statisticsReader);
