import { KINDS_THAT_SPEAK } from '../source.ts';
import { type Check, findingAt } from './check.ts';

/** Only a state's own documents and its media speak for it, and they must say for which. */
export const speaksFor: Check = {
  id: 'speaks-for',
  severity: 'error',
  find: ({ sources }) =>
    sources.flatMap((source) => {
      const { kind, speaksFor: state } = source.fields;
      if (kind === undefined) return [];
      const speaks = KINDS_THAT_SPEAK.includes(kind);
      if (speaks && !('speaksFor' in source.fields)) {
        return [
          findingAt(
            source,
            ['kind'],
            `kind: a source of kind ${kind} needs speaksFor`,
            'Add speaksFor: with the code of the state, e.g. speaksFor: BF.',
          ),
        ];
      }
      return !speaks && state !== undefined
        ? [
            findingAt(
              source,
              ['speaksFor'],
              `speaksFor: a source of kind ${kind} speaks for no state`,
              `Leave speaksFor out, or change kind to ${KINDS_THAT_SPEAK.join(' or ')}.`,
            ),
          ]
        : [];
    }),
};
