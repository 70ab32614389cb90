// Runs before anything is installed, so it is plain JavaScript and needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 19];

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  stop(
    `Strøk needs Node ${oldestNode.join('.')} or newer; this is ${process.version}. ` +
      'Get it from https://nodejs.org.',
  );
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Why an install is needed, or null when every locked package is there in its locked version. */
function whyInstall() {
  // npm writes this list last, so an install that was cut short has none.
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return 'no packages are installed';
  const installed = readPackages(installedList);
  for (const [path, wanted] of Object.entries(readPackages(join(root, 'package-lock.json')))) {
    if (path === '') continue;
    const found = installed[path];
    // Optional packages are those of other operating systems.
    if (found === undefined && (wanted.optional || wanted.devOptional)) continue;
    const otherContent = wanted.integrity !== undefined && found?.integrity !== wanted.integrity;
    if (found?.version !== wanted.version || otherContent) {
      return `${path} is not the version in package-lock.json`;
    }
    if (!existsSync(join(root, path))) return `${path} is gone`;
  }
  return null;
}

requireNode();
const reason = whyInstall();
if (reason !== null) {
  console.log(`Installing packages: ${reason}.`);
  // One command line instead of a list of arguments, because npm is a batch file on Windows.
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    const registry = spawnSync('npm config get registry', {
      cwd: root,
      shell: true,
      encoding: 'utf8',
    });
    stop(
      'The packages could not be installed; npm says why above. The first start needs the package ' +
        `registry (${registry.stdout?.trim() || 'unknown'}); after that no network is needed.`,
    );
  }
}
