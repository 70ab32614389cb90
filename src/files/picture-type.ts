export type PictureType = 'jpeg' | 'png' | 'webp';

/**
 * What sort of picture a file is by its first bytes, whatever it is called; null for every other
 * file. Signatures: ISO/IEC 10918-1 (JPEG), W3C PNG 5.2, RFC 9649 (WebP).
 */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const starts = (signature: readonly number[], at = 0) =>
    signature.every((byte, i) => bytes[at + i] === byte);
  if (starts([0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  const riff = [0x52, 0x49, 0x46, 0x46];
  const webp = [0x57, 0x45, 0x42, 0x50];
  return starts(riff) && starts(webp, 8) ? 'webp' : null;
}
