/**
 * What was typed into a field that was closed before it could be taken in, by the field's own name:
 * there again when the field is. Of this window only.
 */
export const keptDrafts = new Map<string, string>();
