import type { LocalText } from '../domain/workspace.ts';

/** A basemap of `config.json`; see `BasemapConfig` for the meaning of each field. */
interface ReadBasemap {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: 'raster' | 'style';
  readonly url: string;
  readonly attribution: string;
  readonly licence: string;
  readonly tileSize?: number;
  readonly maxZoom?: number;
}

/**
 * Reads `config.json`, which an operator writes: entries that are not a basemap are left out, a
 * missing or broken file is an app without outside basemaps.
 */
export async function readConfig(url: string): Promise<{ readonly basemaps: ReadBasemap[] }> {
  try {
    const response = await fetch(url);
    const config: unknown = response.ok ? await response.json() : null;
    const listed = isRecord(config) && Array.isArray(config.basemaps) ? config.basemaps : [];
    return { basemaps: listed.flatMap(readBasemap) };
  } catch {
    return { basemaps: [] };
  }
}

function readBasemap(entry: unknown): ReadBasemap[] {
  if (!isRecord(entry) || !isLocalText(entry.title)) return [];
  const { id, kind, url, attribution, licence, tileSize, maxZoom } = entry;
  if (typeof id !== 'string' || typeof url !== 'string') return [];
  if (kind !== 'raster' && kind !== 'style') return [];
  if (!url.startsWith('https://') && !url.startsWith('/')) return [];
  return [
    {
      id,
      title: entry.title,
      kind,
      url,
      attribution: typeof attribution === 'string' ? attribution : '',
      licence: typeof licence === 'string' ? licence : '',
      ...(typeof tileSize === 'number' ? { tileSize } : {}),
      ...(typeof maxZoom === 'number' ? { maxZoom } : {}),
    },
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLocalText(value: unknown): value is LocalText {
  return isRecord(value) && ['nb', 'nn', 'sv', 'en'].every((l) => typeof value[l] === 'string');
}
