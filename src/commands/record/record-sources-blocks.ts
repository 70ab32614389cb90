import type { ReportBlock } from '../../domain/report-document.ts';
import { dataDate } from '../../text/data-date.ts';
import { localText } from '../../text/local-text.ts';
import { methodWords } from '../../text/method-words.ts';
import type { RecordContext } from './record-context.ts';

/** How the numbers came about, and every source of the place. */
export function recordSourcesBlocks({
  record,
  t,
  language,
}: RecordContext): readonly ReportBlock[] {
  const methods = (record.coverage ?? []).map(({ question }) => methodWords(question, t, language));
  return [
    {
      type: 'list',
      items: [...new Set(methods), t('record.sources.votes')].map((text) => ({ label: '', text })),
    },
    ...record.sources.map((source, at): ReportBlock => ({
      type: 'source',
      number: at + 1,
      text: localText(source.title, language),
      url: source.url,
      details: [
        source.publisher,
        dataDate(source.date, t, language),
        localText(source.licence, language),
      ],
    })),
  ];
}
