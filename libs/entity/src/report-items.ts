/** "SOUTH AFRICA: …", "BENIN – …", "IRAN. …": the label of an item in a digest. */
const label = /^(?:[-•*]\s+)?\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}(?::|\.| [–—-]) (?=\S)/u;

/**
 * Which item of a digest an offset stands in, counted by the labels before it: nobody is "the minister" or "he" whom only
 * another item names. A report without labels is one item.
 */
export function itemsOf(text: string): (offset: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (label.test(line)) starts.push(at);
    at += line.length + 1;
  }
  // One label is the place that a dispatch is dated from.
  if (starts.length < 2) return () => 0;
  return (offset) => starts.filter((start) => start <= offset).length;
}
