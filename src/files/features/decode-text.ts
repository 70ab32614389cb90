/** A text and how its bytes were taken. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of bytes whose encoding is not said: by their byte order mark, else as UTF-8 where they
 * are sound UTF-8, else as Windows-1252, which holds Latin-1 and every letter of the Nordic
 * languages but the Sámi ones. A text in Latin-1 with any of æøåäö is never sound UTF-8 by chance
 * except in contrived cases.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

/** The text where the bytes are sound UTF-8, else null. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
