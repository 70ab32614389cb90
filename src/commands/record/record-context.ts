import type { OwnKind } from '../../domain/own-kind.ts';
import type { WorkshopRecord } from '../../domain/workshop-record.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';

/** What the words of every part of a workshop's record are made of. */
export interface RecordContext {
  readonly record: WorkshopRecord;
  readonly kinds: Readonly<Record<string, OwnKind>>;
  readonly t: Translate;
  readonly language: Language;
}
