import type { Passage, Report } from '@whence/report';

/** Passages that go to the model in one question. */
export type Portion = readonly Passage[];

/** Few enough that an answer stays complete, many enough that a pronoun finds its name. */
const charactersAPortion = 4_000;

export function portionsOf(report: Report): readonly Portion[] {
  const portions: Passage[][] = [];
  let size = Infinity;
  for (const passage of report.passages) {
    if (passage.boilerplate) continue;
    if (size + passage.text.length > charactersAPortion) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(passage);
    size += passage.text.length;
  }
  return portions;
}
