import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { outsideOrigins, securityHeaders } from './security-headers.ts';

function cameByHttps(request: IncomingMessage): boolean {
  return request.headers['x-forwarded-proto'] === 'https';
}

// Only names with a hash in them never change their content.
function cacheControl(address: string): string {
  return /^\/assets\/[^?]+-[\w-]{8}\.\w+/.test(address)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

function guardResponses(configPath: string, nonce?: string): Connect.NextHandleFunction {
  const origins = outsideOrigins(configPath);
  return (request, response, next) => {
    const headers = securityHeaders({
      outsideOrigins: origins,
      overHttps: cameByHttps(request),
      ...(nonce === undefined ? {} : { nonce }),
    });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  };
}

/** Puts the guarding headers on every response, of the development server and of the built app. */
export function responseHeadersPlugin(): Plugin {
  const nonce = randomUUID();
  return {
    name: 'strok-response-headers',
    config(_, { command, isPreview }) {
      return command === 'serve' && isPreview !== true ? { html: { cspNonce: nonce } } : {};
    },
    configureServer(server) {
      server.middlewares.use(guardResponses(join(server.config.publicDir, 'config.json'), nonce));
    },
    configurePreviewServer(server) {
      const { root, build } = server.config;
      server.middlewares.use(guardResponses(resolve(root, build.outDir, 'config.json')));
      server.middlewares.use((request, response, next) => {
        response.setHeader('Cache-Control', cacheControl(request.url ?? ''));
        next();
      });
    },
  };
}
