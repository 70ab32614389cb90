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

/** What an operator of the app has set; see `AppConfig`. */
export interface ReadConfig {
  readonly basemaps: readonly ReadBasemap[];
  /** Address of the plan that residents see, by place. */
  readonly publishedPlans: Readonly<Record<string, string>>;
}

/**
 * Reads `config.json`, which an operator writes: entries that are not a basemap, or not the address
 * of a plan, are left out; a missing or broken file is an app without outside basemaps and without
 * published plans.
 */
export async function readConfig(url: string): Promise<ReadConfig> {
  try {
    const response = await fetch(url);
    const config: unknown = response.ok ? await response.json() : null;
    return parseConfig(config);
  } catch {
    return parseConfig(null);
  }
}

/** What of a configuration can be used; never throws. */
export function parseConfig(config: unknown): ReadConfig {
  const listed = isRecord(config) && Array.isArray(config.basemaps) ? config.basemaps : [];
  const plans = isRecord(config) && isRecord(config.publishedPlans) ? config.publishedPlans : {};
  return {
    basemaps: listed.flatMap(readBasemap),
    publishedPlans: Object.fromEntries(
      Object.entries(plans).filter(
        (entry): entry is [string, string] => /^[\w-]+$/.test(entry[0]) && isAddress(entry[1]),
      ),
    ),
  };
}

/** On this host, or on one that the operator wrote and that is reached by https. */
function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2_000) return false;
  return /^https:\/\/[\w.-]+(:\d+)?\//.test(value) || /^\/(?![/\\])/.test(value);
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
