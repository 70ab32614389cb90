import { parseArgs } from 'node:util';
import { serveBuiltApp } from './serve-built-app.ts';

function askedPort(): number | undefined {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const asked = values.port ?? process.env['PORT'];
  if (asked === undefined) return undefined;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`"${asked}" is not a port.`);
}

try {
  const { url } = await serveBuiltApp(askedPort());
  console.log(`\nStrøk is ready: ${url}\nPress Ctrl+C to stop it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
