import type { DifferenceLine } from '../../domain/difference/difference-line.ts';
import { factorModels } from '../../domain/factor-models.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { measureStatuses } from '../../domain/schema/record-rules.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import type { Translate } from '../../text/translate.ts';
import { wordsIn } from '../../text/words-in.ts';

interface Context {
  readonly t: Translate;
  readonly language: Language;
  readonly place: LoadedWorkspace | null;
}

/** One thing that changed, as a line a person reads. */
export function differenceWords(line: DifferenceLine, context: Context): string {
  const { t } = context;
  const { word, proposal } = line;
  const words = t(`difference.${word}`, {
    title: titleOf(line, context),
    proposal: proposal ?? '',
    from: inWords(line, line.from, t),
    to: inWords(line, line.to, t),
  });
  // Where something came or went, the proposals that list it stand beside it.
  const isListed = (word === 'measureAdded' || word === 'measureRemoved') && proposal;
  return isListed ? `${words} (${proposal})` : words;
}

function titleOf({ collection, key, title }: DifferenceLine, context: Context): string {
  const { t, language, place } = context;
  if (collection === 'zones') return place?.zones.find(({ id }) => id === key)?.name ?? key;
  if (collection === 'weights') {
    const [model] = key.split('/');
    const known = factorModels.find(({ id }) => id === model);
    return known ? localText(known.title, language) : key;
  }
  return wordsIn(title, language) || t('difference.unnamed');
}

/** A status by its name; any other word as it stands. */
function inWords({ word }: DifferenceLine, value: string | undefined, t: Translate): string {
  const status = measureStatuses.find((one) => one === value);
  if (word === 'measureStatus' && status) return t(`status.${status}`);
  return value === undefined || value === '' ? t('difference.unnamed') : value;
}
