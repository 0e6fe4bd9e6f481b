/** What bears a name as a person does, and is none. */
const vessels = new Set(
  (
    'ship tanker vessel boat freighter trawler ferry yacht warship frigate destroyer corvette submarine cutter barge ' +
    'cruiser minesweeper icebreaker carrier schooner dinghy supertanker tugboat steamer'
  ).split(' '),
);

/** "tanker", "fishing boat": a vessel goes by a name as a person does, and is spoken of as "she". */
export function isVesselWord(word: string): boolean {
  return vessels.has(word);
}
