import { expect, it } from 'vitest';
import { pictureType } from './picture-type.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part,
    ),
  );

it('knows a picture by its first bytes, and nothing else for one', () => {
  expect(pictureType(bytes([0xff, 0xd8, 0xff, 0xe1]))).toBe('jpeg');
  expect(pictureType(bytes([0x89], 'PNG\r\n', [0x1a], '\n'))).toBe('png');
  expect(pictureType(bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '))).toBe('webp');
  const others = ['RIFF1234WAVE', '<svg xmlns="http://www.w3.org/2000/svg">', 'GIF89a', '%PDF', ''];
  expect(others.filter((other) => pictureType(bytes(other)) !== null)).toEqual([]);
});
