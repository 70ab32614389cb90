import { formatList } from './format.ts';
import type { Language } from './language.ts';
import type { Translate } from './translate.ts';

/** What of a question says how reach is measured. */
export interface AskedMethod {
  readonly reach: 'straight' | 'barriers' | 'network';
  readonly barrierKinds: readonly ('water' | 'railway' | 'main-road' | 'street')[];
  readonly stepFree: boolean;
}

/** How the reach of a question is measured, in a sentence. */
export function methodWords(asked: AskedMethod, t: Translate, language: Language): string {
  switch (asked.reach) {
    case 'straight':
      return t('evidence.methodStraight');
    case 'barriers': {
      const kinds = asked.barrierKinds.map((kind) => t(`barrierKind.${kind}`));
      const barriers = formatList(kinds, language).toLocaleLowerCase(language);
      return t('evidence.methodBarriers', { barriers });
    }
    case 'network':
      return [
        t('evidence.methodNetwork'),
        ...(asked.stepFree ? [t('question.stepFreeAbout')] : []),
      ].join('. ');
  }
}
