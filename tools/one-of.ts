/**
 * Takes the value of a flag that allows a few.
 *
 * @throws Error that names the flag and what it takes
 */
export function oneOf<Value extends string>(
  flag: string,
  allowed: readonly Value[],
  given: string,
): Value {
  const value = allowed.find((one) => one === given);
  if (value !== undefined) return value;
  const choices = `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`;
  throw new Error(`--${flag} is ${choices}, not "${given}"`);
}
