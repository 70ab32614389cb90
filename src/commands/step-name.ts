import type { WorkshopStep } from '../domain/workshop-step.ts';
import { t, type Translate } from '../text/translate.ts';

/** What a step is called: its title, else its number. */
export function stepName(
  { title }: Pick<WorkshopStep, 'title'>,
  number: number,
  words: Translate = t,
): string {
  return title.trim() === '' ? words('steps.nameless', { number }) : title;
}
