import { type Check, findingAt } from './check.ts';

/** A force on its own state's territory is not foreign. */
export const sameState: Check = {
  id: 'same-state',
  severity: 'error',
  find: ({ claims }) =>
    claims.flatMap((claim) => {
      const { sendingState, hostState } = claim.fields;
      return sendingState !== undefined && sendingState === hostState
        ? [
            findingAt(
              claim,
              ['hostState'],
              `hostState: ${hostState} is also the sendingState`,
              'A claim is about a foreign force: sending and host state differ.',
            ),
          ]
        : [];
    }),
};
