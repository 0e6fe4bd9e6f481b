/** What `java @file` reads: one argument a line, in quotes, since a path may hold spaces. */
export function argumentsFile(args: readonly string[]): string {
  return args.map((arg) => `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`).join('');
}
