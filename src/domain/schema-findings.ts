import type { z } from 'zod';
import { type FieldPath, type Finding, formatPath } from './issue.ts';
import { hintNearest } from './nearest.ts';

/** A finding of the schema, with the check it belongs to; the caller knows the file. */
export type SchemaFinding = Omit<Finding, 'file'> & { check: string };

/**
 * Says in Muster's words what a schema refused.
 *
 * @param issues zod's issues of one record
 * @param data the front matter that was refused: tells a missing key from a wrong one
 * @param keysAt the keys that may stand at a path, for the hint at an unknown one
 */
export function describeSchemaIssues(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  keysAt: (path: FieldPath) => readonly string[],
): SchemaFinding[] {
  return issues.flatMap((issue) => describe(issue, [], data, keysAt));
}

function describe(
  issue: z.core.$ZodIssue,
  parent: FieldPath,
  data: unknown,
  keysAt: (path: FieldPath) => readonly string[],
): SchemaFinding[] {
  const path = [
    ...parent,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  ];
  const value = valueAt(data, path);
  const say = (check: string, message: string, hint?: string): SchemaFinding => ({
    check,
    path,
    message: `${path.length > 0 ? formatPath(path) : 'front matter'}: ${message}`,
    hint,
  });

  if (issue.code === 'custom') {
    const { check, hint } = issue.params ?? {};
    return [say(String(check), issue.message, typeof hint === 'string' ? hint : undefined)];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      check: 'unknown-key',
      path: [...path, key],
      atKey: true,
      message: `${formatPath([...path, key])}: there is no such key`,
      hint: hintNearest(key, keysAt(path), `The keys here are: ${keysAt(path).join(', ')}.`),
    }));
  }
  if (value === undefined)
    return [say('missing-key', 'is missing', 'Every record of this kind has it.')];
  if (value === null) {
    return [
      say(
        'empty-value',
        'has no value',
        'Write the value, or leave the key out where it is unknown.',
      ),
    ];
  }
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const otherwise = `Allowed: ${allowed.join(', ')}.`;
      return [
        say(
          'bad-value',
          `${show(value)} is not allowed`,
          typeof value === 'string' ? hintNearest(value, allowed, otherwise) : otherwise,
        ),
      ];
    }
    case 'invalid_union': {
      // The branch that took the value for its own kind knows best what is wrong inside it.
      const branch = issue.errors.find((errors) =>
        errors.every(({ code, path: inner }) => code !== 'invalid_type' || inner.length > 0),
      );
      return branch
        ? branch.flatMap((inner) => describe(inner, path, data, keysAt))
        : [say('wrong-type', `${issue.message}, and is ${show(value)}`)];
    }
    case 'invalid_type':
      return [
        say(
          'wrong-type',
          `must be ${nameType(issue.expected)}, and is ${show(value)}`,
          hintType(issue.expected),
        ),
      ];
    default:
      return [say('wrong-type', issue.message)];
  }
}

/** Reads the value at a path; `undefined` where the path leads nowhere. */
function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a group of keys',
  array: 'a list',
  number: 'a number',
  boolean: 'true or false',
};

function nameType(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

function hintType(expected: string): string | undefined {
  if (expected === 'string') return 'Put the value in quotes.';
  if (expected === 'array') return 'Write each item on a line of its own after "- ", or [a, b].';
  return undefined;
}

/** A value as it would stand in a message: short, on one line. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
