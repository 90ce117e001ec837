import { z } from 'zod';
import { date, day, state, strength, text } from './fields.ts';
import { toStrength } from './strength.ts';

/** What the force is said to be there for. */
export const MISSIONS = [
  'close-protection',
  'combat',
  'training',
  'garrison',
  'joint-force',
  'peacekeeping',
  'reinforcement',
  'withdrawal',
  'air-defence',
  'unspecified',
] as const;

/** Front matter of a claim, `content/claims/<id>.md`. */
export const claimSchema = z.strictObject({
  /** Short label, used in lists and links. */
  title: text,
  /** The one sentence to be checked. */
  statement: text,
  /** State whose troops they are said to be. */
  sendingState: state,
  /** State on whose territory they are said to be. */
  hostState: state,
  /** Name or kind of the force. */
  force: text.optional(),
  /** What the force is said to be there for. */
  mission: z.enum(MISSIONS),
  /** The number the claim says is there. */
  strength: strength.transform(toStrength).optional(),
  /** The number announced but not arrived, beyond `strength`. */
  planned: strength.transform(toStrength).optional(),
  /** Reported start; where none is reported, the first report. */
  begins: date.optional(),
  /** When the deployment is reported to have ended. */
  ends: date.optional(),
  /** Other names and spellings, in any language, under which readers look for it. */
  aliases: z.array(text).optional(),
  /** Rival accounts that cannot be true together with this one; said on one side, holds on both. */
  incompatibleWith: z.array(text).optional(),
  /** Claims worth reading together with this one; said on one side, holds on both. */
  relatedTo: z.array(text).optional(),
  /** The claim is kept for the record only. */
  withdrawn: z
    .strictObject({
      /** Day of the withdrawal. */
      on: day,
      /** Why it was withdrawn. */
      reason: text,
    })
    .optional(),
  /** The claim that took the place of this withdrawn one. */
  replacedBy: text.optional(),
});

/** The front matter of a claim as a contributor writes it. */
export type ClaimInput = z.input<typeof claimSchema>;

/** A claim: one checkable statement about a foreign force on a host state's territory. */
export type Claim = z.output<typeof claimSchema> & {
  /** The file's name without its ending. */
  id: string;
  /** Background, in Markdown. */
  body: string;
};
