import type { LocalText } from '../domain/local-text.ts';

/** `public/config.json`: what an operator of the app may set. */
export interface AppConfig {
  readonly basemaps: readonly BasemapConfig[];
  /** Address of the plan that residents see, by place; none: what the workspace brings. */
  readonly publishedPlans?: Readonly<Record<string, string>>;
}

export interface BasemapConfig {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: 'raster' | 'style';
  /** Raster tile template, or address of a MapLibre style. */
  readonly url: string;
  readonly attribution: string;
  readonly licence: string;
  readonly tileSize?: number;
  readonly maxZoom?: number;
}
