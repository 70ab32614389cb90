/** A list of texts; FlatGeobuf holds a list as its JSON text, and one text stands for itself. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string' && value.startsWith('[')) return textsOf(parsed(value));
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
