// npm start: installs and builds what is missing, then serves the built app on this machine only.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { HEADERS } from './headers.mjs';
import { install, nodeTooOld, ROOT } from './install.mjs';

const USAGE = 'npm start -- [--port 4173] [--host 127.0.0.1] [--no-open]';
const FIRST_PORT = 4173;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
      throw new Error(`"${values.port}" is not a port number.`);
    return { port, host: values.host, open: !values['no-open'] };
  } catch (error) {
    return stop(`${error.message}\nUsage: ${USAGE}`);
  }
}

async function serve({ port, host }) {
  const { preview } = await import('vite');
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa', // what is not there is a 404, not the start page
    preview: {
      host,
      port: port ?? FIRST_PORT,
      strictPort: port !== undefined, // a port asked for by name is that one or none
      headers: HEADERS,
      cors: false,
    },
  });
  const { address, family, port: taken } = server.httpServer.address();
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/`;
}

/** Opens the address in the usual browser; where that fails, the printed address is enough. */
function openBrowser(url) {
  const [command, ...args] = {
    darwin: ['open', url],
    win32: ['explorer', url],
  }[process.platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

const tooOld = nodeTooOld();
if (tooOld) stop(tooOld);
const wish = options();
if (!(await install())) stop('The installation failed; what npm said is above.');
// Only now: it uses what was just installed.
const { build } = await import('./build.mjs');
if (!(await build({ quiet: true }))) stop('The build failed; what Vite said is above.');

try {
  const url = await serve(wish);
  console.log(`Rapport is ready. Press Ctrl-C to stop.\n${url}`);
  if (wish.open && process.stdout.isTTY && !process.env.CI) openBrowser(url);
} catch (error) {
  stop(`Could not serve: ${error.message}`);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
