// Many small reports and a few long ones, of sentences like those of bulletins: the same number, the same documents.
const groups = ['ISIS militants', 'fighters of the Sahel Front', 'gunmen', 'Libyan National Army soldiers', 'rebels', 'members of the Tripoli Brigade']; // prettier-ignore
const places = ['Derna', 'Sabha', 'Gao', 'Kidal', 'Sirte', 'Menaka', 'Tillaberi', 'Benghazi'];
const officials = ['The Libyan General Prosecutor', 'A spokesman for the interior ministry', 'Sources from the Libyan National Army', 'Residents', 'Mayor Ali Hassan']; // prettier-ignore
const acts = ['attacked a convoy', 'killed 13 people', 'abducted three aid workers', 'seized a checkpoint', 'released 20 prisoners', 'shelled a camp']; // prettier-ignore
const forms = [
  (a, b, c, d) => `${a} said on Monday that ${b} ${d} near ${c}.`,
  (a, b, c, d) => `${b.charAt(0).toUpperCase()}${b.slice(1)} allegedly ${d} in ${c} last week.`,
  (a, b, c, d) => `${a} denied that ${b} ${d} in ${c}.`,
  (a, b, c) => `Security forces in ${c} arrested a commander of ${b}, ${a.charAt(0).toLowerCase()}${a.slice(1)} told Reuters.`, // prettier-ignore
  (a, b, c) => `Qatar is transferring ${b} from Iraq and Syria to ${c}, according to the Alittihad newspaper.`, // prettier-ignore
];

export function* documents(count, sentences, seed = 0) {
  for (let number = 0; number < count; number += 1) {
    const lines = Array.from({ length: sentences }, (_, index) => {
      const at = seed + number * 7919 + index * 104_729;
      const pick = (list, step) => list[Math.floor(at / step) % list.length];
      return pick(forms, 1)(pick(officials, 5), pick(groups, 25), pick(places, 3), pick(acts, 11));
    });
    const bytes = `Situation report ${seed}-${number}\n\n${paragraphs(lines)}\n`;
    yield { bytes, options: { publisher: `Desk ${number % 20}`, publishedOn: '2019-06-14' } };
  }
}

function paragraphs(lines) {
  const parts = [];
  for (let at = 0; at < lines.length; at += 5) parts.push(lines.slice(at, at + 5).join(' '));
  return parts.join('\n\n');
}
