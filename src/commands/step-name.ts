import type { WorkshopStep } from '../domain/workshop-step.ts';
import { t } from '../text/translate.ts';

/** What a step is called: its title, else its number. */
export function stepName({ title }: Pick<WorkshopStep, 'title'>, number: number): string {
  return title.trim() === '' ? t('steps.nameless', { number }) : title;
}
