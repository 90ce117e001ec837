// node .github/scripts/comment.mjs FILE: puts a text under the pull request that started the workflow, as one comment.
//
// The text comes from contributed code. It is cut and disarmed: it can be read, and do nothing else. Which pull request
// it belongs to is taken from the event and the code host alone. Plain JavaScript without dependencies, because nothing
// is installed where there is a right to write.
import { open, readFile } from 'node:fs/promises';
import process from 'node:process';

/** Marks our comment, so that the next one takes its place. */
const MARK = '<!-- muster: what this changes -->';

/** Who writes with the token of a workflow; a comment with our mark by anybody else is not ours. */
const AUTHOR = 'github-actions[bot]';

/** The code host takes 65,536 characters; the rest is for mark and note. */
const LONGEST = 60_000;

/** No more of the file is read, however large it was made. */
const READ = 1_000_000;

const NOTE =
  'Worked out by the code of this pull request itself: a help for reviewers, not a verdict of the project.';

/** Whatever makes a code host show more than text: markup, addresses, names, numbers of issues. */
const ACTIVE = /@|\](?=[([:])|!(?=\[)|#(?=\d)|\bGH-(?=\d)|:(?=\/)|\/(?=\/)|\bwww(?=\.)/gi;

/**
 * Takes from a text all that a code host would act on, and cuts it.
 *
 * @param {string} text
 */
function disarm(text) {
  const plain = text
    .replace(/[^\P{C}\n]/gu, '')
    .replaceAll('<', '&lt;')
    .replace(ACTIVE, '$&\u2060');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}\n\n… (cut)` : plain;
}

/** @param {string} file */
async function readBeginning(file) {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(READ));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Asks the code host.
 *
 * @param {string} path behind the repository's address
 * @param {{ method?: string, body?: object }} [request]
 */
async function ask(path, { method = 'GET', body } = {}) {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: {
      Accept: 'application/vnd.github+json',
      Authorization: `Bearer ${GITHUB_TOKEN}`,
      'X-GitHub-Api-Version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}

/** The open pull request whose newest commit the workflow ran on; none where it was closed or has a newer one. */
async function findPullRequest() {
  const { workflow_run: run } = JSON.parse(await readFile(process.env.GITHUB_EVENT_PATH, 'utf8'));
  const branch = `${run.head_repository.owner.login}:${run.head_branch}`;
  const open = await ask(`pulls?state=open&head=${encodeURIComponent(branch)}`);
  return open.find(({ head }) => head.sha === run.head_sha);
}

/** @param {number} number of the pull request */
async function findComment(number) {
  for (let page = 1; ; page += 1) {
    const comments = await ask(`issues/${number}/comments?per_page=100&page=${page}`);
    const ours = comments.find(({ user, body }) => user.login === AUTHOR && body.startsWith(MARK));
    if (ours || comments.length < 100) return ours;
  }
}

const pullRequest = await findPullRequest();
if (!pullRequest) {
  console.log('No open pull request ends in the commit of that run: there is nothing to say.');
} else {
  const text = await readBeginning(process.argv[2]);
  const body = `${MARK}\n${disarm(text)}\n\n<sub>${NOTE}</sub>`;
  const comment = await findComment(pullRequest.number);
  if (comment) await ask(`issues/comments/${comment.id}`, { method: 'PATCH', body: { body } });
  else await ask(`issues/${pullRequest.number}/comments`, { method: 'POST', body: { body } });
  console.log(`Said under pull request ${pullRequest.number} what it changes.`);
}
