import type { Outcome } from '../domain/outcome.ts';
import { pictureType } from '../files/picture-type.ts';

/** Largest file that is looked at: a camera's picture, not a scan of a wall. */
const mostMegabytes = 40;
/** Most pixels that are decoded: two hundred megapixels fill the memory of a phone. */
const mostPixels = 100_000_000;
const longestSide = 1_280;
const mostBytes = 300_000;
const qualities = [0.85, 0.75, 0.65, 0.5] as const;

/**
 * A picture from a file as a `data:` address of a JPEG: drawn anew, so that nothing but what is seen is
 * kept (where it was taken and by which camera is gone), 1,280 pixels at most along a side and 300 kB at
 * most. Refused: `not-a-picture`, `picture-too-large` (values: most, in MB), `picture-broken`.
 */
export async function readPicture(file: Blob): Promise<Outcome<string>> {
  if (file.size > mostMegabytes * 1_000_000) {
    return { ok: false, reason: 'picture-too-large', values: { most: mostMegabytes } };
  }
  const type = pictureType(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (!type) return { ok: false, reason: 'not-a-picture' };
  const bitmap = await decoded(new Blob([file], { type: `image/${type}` }));
  if (!bitmap) return { ok: false, reason: 'picture-broken' };
  try {
    if (bitmap.width * bitmap.height > mostPixels) {
      return { ok: false, reason: 'picture-too-large', values: { most: mostMegabytes } };
    }
    const jpeg = await fittingJpeg(bitmap);
    return jpeg
      ? { ok: true, value: await dataAddress(jpeg) }
      : { ok: false, reason: 'picture-broken' };
  } finally {
    bitmap.close();
  }
}

async function decoded(blob: Blob): Promise<ImageBitmap | null> {
  try {
    // Turned as the camera was held: afterwards nothing tells of it any more.
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}

async function fittingJpeg(bitmap: ImageBitmap): Promise<Blob | null> {
  let side = Math.min(longestSide, Math.max(bitmap.width, bitmap.height));
  while (side >= 1) {
    const canvas = drawn(bitmap, side);
    if (!canvas) return null;
    for (const quality of qualities) {
      const jpeg = await asJpeg(canvas, quality);
      if (!jpeg) return null;
      if (jpeg.size <= mostBytes) return jpeg;
    }
    side = Math.floor(side * 0.8);
  }
  return null;
}

function drawn(bitmap: ImageBitmap, side: number): HTMLCanvasElement | null {
  const scale = side / Math.max(bitmap.width, bitmap.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // JPEG knows nothing that can be seen through.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function asJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const step = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return `data:image/jpeg;base64,${btoa(binary)}`;
}
