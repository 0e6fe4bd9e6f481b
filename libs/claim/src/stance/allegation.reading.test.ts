import { describe, expect, test } from '@jest/globals';
import { stanceIn, type Row } from './testing.js';

const rows: readonly Row[] = [
  // Who tells what somebody denies does not tell of the denial.
  [
    'Gabon has denied that its marines shot fishermen in Sokodé, as the League alleges.',
    'shot',
    'not asserted < Gabon denied | alleged (alleges) < League alleges',
  ],
  [
    'Gabon has denied that its marines shot fishermen in Sokodé, as the League alleges.',
    'denied',
    'asserted',
  ],
  [
    'Benin denied that its marines shot fishermen, as alleged by Lomé.',
    'shot',
    'not asserted < Benin denied | alleged (alleged) < Lomé alleged',
  ],
  [
    'Benin denies arming the smugglers, despite findings by monitors that its marines fought alongside them.',
    'fought',
    'asserted < monitors findings',
  ],
  [
    'Marines seized the port, as first reported by Radio Sava.',
    'seized',
    'asserted < Sava reported',
  ],
  [
    'Prosecutors linked the bishop to a drug ring.',
    'linked',
    'alleged (linked) < Prosecutors linked',
  ],
  ['The bishop was tied to the ring by two clerks.', 'tied', 'alleged (tied) < clerks tied'],
  ['The railway links Lima to Cusco.', 'links', 'asserted'],
  [
    'Unconfirmed reports said the navy had left the port.',
    'left',
    'alleged (Unconfirmed) < reports said',
  ],
  ['Rumours suggested that the bishop had died.', 'died', 'alleged (Rumours) < Rumours suggested'],
  [
    'The bishop died in Brno, according to unverified reports.',
    'died',
    'alleged (unverified) < reports according to',
  ],
  [
    'Reports, as yet unconfirmed, said that the navy had left the port.',
    'left',
    'alleged (unconfirmed) < Reports said',
  ],
  [
    'Reports that could not be verified said jets bombed the mill.',
    'bombed',
    'alleged (verified) < Reports said',
  ],
  ['Radio reports said jets bombed the mill.', 'bombed', 'asserted < reports said'],
  [
    'A raid on herders near Todi, attributed by the police to the militia, left nine dead.',
    'raid',
    'alleged (attributed) < police attributed',
  ],
  ['An attack on a mosque blamed on the sect killed three people.', 'attack', 'alleged (blamed)'],
  [
    'The march came a day after the murder of two priests, for which the junta holds rebels responsible.',
    'murder',
    'alleged (holds) < junta holds',
  ],
  [
    'Lebanon accused the group of being behind the bombing of the port.',
    'bombing',
    'alleged (accused) < Lebanon accused',
  ],
  ['An attack on a mosque in Jos killed three people.', 'attack', 'asserted'],
  [
    'Two officers were suspended over a video that appeared to show them kicking a farmer.',
    'kicking',
    'possible (appeared) < video show',
  ],
  [
    'Residents shared a clip purportedly showing gendarmes burning a hut.',
    'burning',
    'alleged (purportedly) < clip showing',
  ],
  ['Sudanese units had reportedly yet to leave the dam.', 'leave', 'not alleged (reportedly)'],
  [
    'The minister did not confirm reports of Eritrean troops crossing the border.',
    'crossing',
    'alleged (reports)',
  ],
  [
    'Police detained him on suspicion of passing documents to Russian intelligence.',
    'passing',
    'alleged (suspicion)',
  ],
  [
    'Bamako accused Algeria of harbouring separatists.',
    'harbouring',
    'alleged (accused) < Bamako accused',
  ],
  [
    'Kenya was accused by Somalia of arming the militia.',
    'arming',
    'alleged (accused) < Somalia accused',
  ],
  ['The general was accused of ordering the massacre.', 'ordering', 'alleged (was accused)'],
  ['The general is said to have fled to Oman.', 'fled', 'alleged (is said)'],
  ['The army neither confirmed nor denied the strike.', 'strike', 'alleged (neither confirmed)'],
  [
    'The army has reportedly killed 20 rebels, witnesses said on Monday.',
    'killed',
    'alleged (reportedly) < witnesses said',
  ],
  [
    'It has been reported that Eritrea withdrew its troops.',
    'withdrew',
    'alleged (It has been reported)',
  ],
  ['Riyadh allegedly planned to bomb the port.', 'planned', 'alleged (allegedly)'],
  ['The man was arrested for smuggling weapons.', 'smuggling', 'alleged (arrested)'],
  ['Petrov is wanted for the murder of two officers.', 'murder', 'alleged (wanted)'],
  ["The army's alleged killing of five herders angered villagers.", 'killing', 'alleged (alleged)'],
  ['Rebels appear to have captured the airport.', 'captured', 'alleged (appear)'],
  ['The convoy is believed to have been attacked by bandits.', 'attacked', 'alleged (is believed)'],
  [
    'US officials suspect that Russia poisoned the defector.',
    'poisoned',
    'alleged (suspect) < officials suspect',
  ],
  [
    'The ministry did not say that the rebels had been defeated.',
    'defeated',
    'alleged (did not say)',
  ],
  [
    'Prosecutors charged him with spying for China.',
    'spying',
    'alleged (charged) < Prosecutors charged',
  ],
  [
    'Amnesty International claims that police tortured detainees.',
    'tortured',
    'alleged (claims) < International claims',
  ],
  ['Hamas did not deny that it had received the money.', 'received', 'alleged (did not deny)'],
  [
    'Iran is believed to have transferred missiles to Russia.',
    'transferred',
    'alleged (is believed)',
  ],
  [
    'Police suspect the brothers of planting the bomb.',
    'planting',
    'alleged (suspect) < Police suspect',
  ],
  [
    'The brothers, suspected of planting the bomb, fled to Syria.',
    'planting',
    'alleged (suspected)',
  ],
  ['A rebel accused of killing a priest was extradited to Italy.', 'killing', 'alleged (accused)'],
  [
    'A Strabane man accused of hoarding petrol for a dissident republican group was remanded in custody.',
    'hoarding',
    'alleged (accused)',
  ],
  [
    'The militants allegedly kidnapped four workers and killed a guard.',
    'killed',
    'alleged (allegedly)',
  ],
  [
    'The militant purportedly joined the group in 2014, before defecting to a rival.',
    'defecting',
    'alleged (purportedly)',
  ],
  [
    'Hezbollah, which Israel accuses of storing rockets in the village, denied the charge.',
    'storing',
    'alleged (accuses) < Israel accuses',
  ],
  [
    "The prosecutor's office said it suspected the mayor of having taken bribes from a cartel.",
    'taken',
    'alleged (suspected) < it suspected, office said',
  ],
  ['The governor is reported to have fled the province.', 'fled', 'alleged (is reported)'],
  [
    'Amid reports that rebels had entered the capital, the airport was closed.',
    'entered',
    'alleged (reports)',
  ],
  [
    'Suspected ISIS collaborators were arrested in Misrata.',
    'collaborators',
    'alleged (Suspected)',
  ],
  ['Rumours spread on Monday that the two priests had been jailed.', 'jailed', 'alleged (Rumours)'],
  [
    'Rumours circulated last week that Tomas Vidal had been wounded near Lome.',
    'wounded',
    'alleged (Rumours)',
  ],
  [
    'Rumours spread in Lome on Monday that the army had jailed the bishop.',
    'jailed',
    'alleged (Rumours)',
  ],
  ['Reports emerged last week that the navy had sunk a ferry.', 'sunk', 'alleged (Reports)'],
  [
    'Oslo said it had no information about the reported arrest of a nun in Minsk.',
    'arrest',
    'alleged (reported, no information) < Oslo said',
  ],
  [
    'State radio withdrew a report that the garrison had surrendered.',
    'surrendered',
    'alleged (report)',
  ],
  [
    'It has been suggested that the ferry was sunk by its crew.',
    'sunk',
    'alleged (It has been suggested)',
  ],
  [
    'According to Le Soir, Mossad believes Iran delayed the raid.',
    'delayed',
    'alleged (believes) < Mossad believes, Soir according to',
  ],
  [
    'Oslo says it has reason to believe that Minsk paid the hackers.',
    'paid',
    'alleged (believe) < it believe, Oslo says',
  ],
];

describe('what is alleged, suspected or not confirmed is alleged', () => {
  test.each(rows)('%s "%s"', async (sentence, predicate, stance) => {
    expect(await stanceIn(sentence, predicate)).toBe(stance);
  });
});
