// npm start: builds the site and serves it on this machine.
import { runChild } from './child.mjs';
import { takeNoArguments } from './no-arguments.ts';
import { serveFromEnvironment } from './serve.ts';

takeNoArguments(`Usage: npm start
Installs what is missing, builds the site and serves it on this machine, until Ctrl+C. PORT and BASE_PATH are set in the
environment.
Exit code: 1 when it cannot be built or served, 2 when the command itself is wrong.`);

const built = await runChild(process.execPath, ['tools/run.mjs', 'astro', 'build']);

if (built === 0) {
  await serveFromEnvironment();
} else {
  console.error('\nThe site was not built, so there is nothing to serve. The reason is above.');
  process.exitCode = 1;
}
