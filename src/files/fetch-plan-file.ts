import type { Outcome } from '../domain/outcome.ts';

/** Largest plan that is fetched for a resident, bytes: what a slow phone still gets. */
export const largestPublishedBytes = 20_000_000;

/**
 * The plan file at an address that the operator of the app wrote, not yet read. No credentials go
 * along. Refused: `published-missing` where nothing answers, `file-too-large` (values: megabytes,
 * most).
 */
export async function fetchPlanFile(url: string): Promise<Outcome<File>> {
  try {
    const response = await fetch(url, { credentials: 'omit' });
    if (!response.ok) return missing;
    const told = Number(response.headers.get('Content-Length') ?? 0);
    if (told > largestPublishedBytes) return tooLarge(told);
    const content = await response.blob();
    if (content.size > largestPublishedBytes) return tooLarge(content.size);
    return { ok: true, value: new File([content], url.split('/').at(-1) ?? '') };
  } catch {
    return missing;
  }
}

const missing: Outcome<File> = { ok: false, reason: 'published-missing' };

function tooLarge(bytes: number): Outcome<File> {
  return {
    ok: false,
    reason: 'file-too-large',
    values: { megabytes: Math.ceil(bytes / 1_000_000), most: largestPublishedBytes / 1_000_000 },
  };
}
