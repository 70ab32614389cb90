import type { CountedGroup, ReachModel } from '../../domain/coverage-question.ts';
import type { CoverageAnswer } from '../../domain/coverage.ts';
import { formatCount } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';

interface Noted {
  readonly question: { readonly reach: ReachModel; readonly counts: CountedGroup };
  readonly notes: CoverageAnswer['notes'];
  readonly refused: CoverageAnswer['refused'];
}

/** What was estimated or left out of an answer, a sentence each. */
export function answerNotes(
  { question, notes, refused }: Noted,
  t: Translate,
  language: Language,
): readonly string[] {
  if (refused !== null) return [];
  const { samples, knownEntrances, estimatedEntrances, crossingsOpen, crossingsUnused } = notes;
  const said = [
    samples && t('notes.samples', { number: samples.count, spacing: samples.spacingMeters }),
    question.reach === 'network' &&
      t('notes.entrances', { known: knownEntrances, estimated: estimatedEntrances }),
    question.reach !== 'straight' &&
      crossingsOpen + crossingsUnused > 0 &&
      t('notes.crossings', { open: crossingsOpen, unused: crossingsUnused }),
    notes.unjoinedResidents >= 0.5 &&
      t('notes.unjoined', {
        number: formatCount(notes.unjoinedResidents, language),
        group: t(`groupMany.${question.counts}`),
      }),
    notes.targetsUnknown > 0 && t('notes.targetsUnknown', { number: notes.targetsUnknown }),
  ].filter((words) => typeof words === 'string');
  return said.length > 0 ? said : [t('notes.exact')];
}
