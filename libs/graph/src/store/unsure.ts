/**
 * Rules whose claims are wrong so often that a person should look at them. Of the claims with a dyad in the PLOVER sentences
 * those of event nouns are right in 2 of 6, all others in 114 of 132 (`npm run bench:reading -- --only plover --rules`); of a
 * hundred drawn from the re3d reports and read by hand, in 7 of 12.
 */
const unsure: ReadonlySet<string> = new Set(['event-noun']);

/** Whether what a rule reads waits for a person to look at it. */
export function isUnsure(rule: string): boolean {
  return unsure.has(rule);
}
