import { appStore } from '../../state/app-store.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import { answerNotes } from './answer-notes.ts';

/** What only the answer knows of itself: the network it went by, what it estimated and left out. */
export function AnswerFacts() {
  const { t, language } = useText();
  const answer = useStore(appStore, (state) => state.derived.coverage);
  const network = useStore(appStore, (state) => state.session.network);
  if (!answer) return null;
  const notes = answerNotes(answer, t, language);
  const usesNetwork = answer.question.reach === 'network' && network.status === 'ready';
  return (
    <Facts
      items={[
        ...(usesNetwork
          ? [
              {
                label: t('evidence.network'),
                value:
                  network.report.dataTime === null
                    ? network.name
                    : t('evidence.networkDated', {
                        name: network.name,
                        date: formatDate(network.report.dataTime.slice(0, 10), language),
                      }),
              },
            ]
          : []),
        ...(notes.length > 0
          ? [
              {
                label: t('notes.label'),
                value: (
                  <ul>
                    {notes.map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
