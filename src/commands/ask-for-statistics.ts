import { askForFile } from './ask-for-file.ts';
import { openStatisticsFile } from './open-statistics-file.ts';

/** Asks the device for a file of statistics, and lays it open to be looked over. */
export function askForStatistics(): void {
  askForFile('.csv,.tsv,.txt,.json,text/csv,application/json', (file) => {
    void openStatisticsFile(file);
  });
}
