import type { WorkshopStep } from '../../domain/workshop-step.ts';
import type { Translate } from '../../text/translate.ts';

/** What a step is called on the screen: its title, else its number. */
export function titleOf(
  { title }: Pick<WorkshopStep, 'title'>,
  number: number,
  t: Translate,
): string {
  return title.trim() === '' ? t('steps.nameless', { number }) : title;
}
