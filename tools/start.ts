// npm start: builds the site and serves it on this machine.
import { runChild } from './child.mjs';
import { serveFromEnvironment } from './serve.ts';

const built = await runChild(process.execPath, ['tools/run.mjs', 'astro', 'build']);

if (built === 0) {
  await serveFromEnvironment();
} else {
  console.error('\nThe site was not built, so there is nothing to serve. The reason is above.');
  process.exitCode = 1;
}
