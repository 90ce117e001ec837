/** The day on which the form is open, as the command reads it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
