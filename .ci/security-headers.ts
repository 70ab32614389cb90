import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The only style elements that may be inserted at run time: two constants of react-aria, for
 * presses and for the scroll lock of iOS. tests/run-time-styles.test.ts holds them to the
 * installed version.
 */
export const runTimeStyles: readonly string[] = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

export interface HeaderSituation {
  /** Origins outside our own that config.json names, for basemaps a person switches on. */
  readonly outsideOrigins: readonly string[];
  /** The page reached its reader by https, so the browser may be told to insist on it. */
  readonly overHttps: boolean;
  /** Lets the development server mark the scripts and styles that it inserts itself. */
  readonly nonce?: string;
}

function quotedHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function contentPolicy({ outsideOrigins, overHttps, nonce }: HeaderSituation): string {
  const nonces = nonce === undefined ? [] : [`'nonce-${nonce}'`];
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...nonces],
    ['style-src', "'self'", ...runTimeStyles.map(quotedHash), ...nonces],
    // data: is for the control icons in MapLibre's own style sheet.
    ['img-src', "'self'", 'data:', ...outsideOrigins],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...outsideOrigins],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    ['frame-src', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default', 'dompurify'],
    // Over plain http this would turn the page's own addresses into ones nobody serves.
    ...(overHttps ? [['upgrade-insecure-requests']] : []),
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** The response headers that guard a reader, the same for every address. */
export function securityHeaders(situation: HeaderSituation): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(situation),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), usb=(), payment=()',
    ...(situation.overHttps
      ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}

/**
 * The origins of every "url" in a config.json and of every plan that it publishes, each once; none
 * when there is no such file.
 */
export function outsideOrigins(configPath: string): string[] {
  if (!existsSync(configPath)) return [];
  const text = readFileSync(configPath, 'utf8');
  const plans = /"publishedPlans":\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
  const found = [
    ...text.matchAll(/"url":\s*"(https:\/\/[\w.-]+(?::\d+)?)[/"]/g),
    ...plans.matchAll(/:\s*"(https:\/\/[\w.-]+(?::\d+)?)\//g),
  ];
  return [...new Set(found.map(([, origin]) => origin))];
}
