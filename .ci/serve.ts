import { parseArgs } from 'node:util';
import { serveBuiltApp } from './serve-built-app.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const asked = values.port ?? process.env['PORT'];
const port = asked === undefined ? undefined : Number(asked);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
  throw new Error(`"${asked}" is not a port.`);
}
const { url } = await serveBuiltApp(port);
console.log(`\nStrøk is ready: ${url}\nPress Ctrl+C to stop it.`);
