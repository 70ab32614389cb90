import type { CoverageQuestion } from '../domain/coverage-question.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Session } from '../state/session.ts';
import { dataDate } from '../text/data-date.ts';
import type { Language } from '../text/language.ts';
import { localText } from '../text/local-text.ts';
import type { Translate } from '../text/translate.ts';
import type { WordedFact } from './evidence-doubts.ts';

/** Whom the source means by the group that is counted, and whose paths are walked. */
export function evidenceSources(
  question: CoverageQuestion,
  loaded: LoadedWorkspace,
  network: Session['network'],
  t: Translate,
  language: Language,
): readonly WordedFact[] {
  const { counts, reach } = question;
  const group = counts === 'residents' ? undefined : loaded.workspace.residents?.groups?.[counts];
  const facts: WordedFact[] = [];
  if (group) {
    facts.push({ label: t('evidence.groupLimits'), value: localText(group.limits, language) });
  }
  if (reach === 'network' && network.status === 'ready') {
    const { name, report } = network;
    const day = report.dataTime?.slice(0, 10) ?? null;
    facts.push({
      label: t('evidence.network'),
      value:
        day === null
          ? name
          : t('evidence.networkDated', { name, date: dataDate(day, t, language) }),
    });
  }
  return facts;
}
