import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

/** [the sentence, a claim with where it happened, from where and who did it there] */
test.each([
  [
    'The strike came ten days after the murder of two nurses at a clinic in Todi.',
    '– | KILLS | two nurses | at clinic, Todi',
  ],
  [
    'Five guards were killed in a gunfight with smugglers in Mopti.',
    '– | KILLS | Five guards | at Mopti',
  ],
  [
    'Twelve people died in clashes between farmers and herders in Benue.',
    'Twelve people | DIES | – | at Benue',
  ],
  ['Chad bombed Maiduguri, killing 46 people.', 'Chad | KILLS | 46 people | at Maiduguri'],
  [
    'Kenya launched air strikes on Gedo province in southern Somalia, killing nine herders.',
    'Kenya | KILLS | nine herders | at Gedo province',
  ],
  ['The governor insists that he was in Rome at the time.', 'he | LOCATED_IN | Rome | at Rome'],
  [
    'The army denied that any of its soldiers were missing.',
    'any of its soldiers | GOES_MISSING | –',
  ],
  ['The nun was taken to a clinic in Lusaka.', '– | TRANSFERS | nun | to clinic, Lusaka'],
  ["Iraq's Federal Court banned the union.", "Iraq's Federal Court | BANS | union"],
  ['The bank in Aden banned two firms; the militia blocked a road.', 'militia | OBSTRUCTS | road'],
  ['The leaders met on the sidelines of a forum in Davos.', 'leaders | MEETS | – | at Davos'],
  [
    'The police denied that its men had been in the village.',
    'police | DENIES | its men had been in the village',
  ],
  [
    'The police denied that its men had been in the village.',
    'men | LOCATED_IN | village | at village',
  ],
  [
    'The capture of a smuggler during a raid on a hamlet near Ghat was confirmed.',
    '– | CAPTURES | smuggler | at hamlet, Ghat',
  ],
  ['They thanked troops for retaking the depot at Odin.', 'troops | RETAKES | depot | at Odin'],
  [
    'The driver was responsible for moving rifles from Chad into Niger.',
    'driver | TRANSFERS | rifles | from Chad | to Niger',
  ],
  [
    "Rebels destroyed four of the town's bridges.",
    "Rebels | DESTROYS | four of the town's bridges | at town",
  ],
  ['Three families fled Kadugli for Juba.', 'Three families | FLEES | Kadugli | to Juba'],
  [
    'A raid outside Todi killed Ivo Kolar, according to the service in Lima.',
    'raid | KILLS | Ivo Kolar | at Todi',
  ],
  [
    'Bandits ambushed an army patrol between Koro and Bankass on Sunday.',
    'Bandits | AMBUSHES | army patrol | at Koro, Bankass',
  ],
  [
    'Miners blocked the line between Cusco and Puno for a second day.',
    'Miners | BLOCKS | line | at Cusco, Puno',
  ],
  [
    'Marines who had fled to Minova robbed traders and beat scores of women there.',
    'Marines | BEATS | scores of women | at there',
  ],
  [
    'In Lima, police fired rubber bullets at some 80 nurses marching against the law.',
    '80 nurses | PROTESTS | law | at Lima',
  ],
  [
    "In the far north, rebels shot a herder and his wife in Jowhar's Hiran district.",
    "rebels | SHOOTS | herder | at far north, Jowhar's Hiran district",
  ],
  [
    'Thousands of nurses joined doctors in blocking a bridge in Stara Pazova on Saturday.',
    'Thousands of nurses | JOINS | doctors | at Stara Pazova',
  ],
  [
    'Soldiers repelled an al-Shabaab raid on their post at Todi before dawn on Tuesday.',
    'al Shabaab | ATTACKS | post | at Todi',
  ],
  [
    "The deputy was seized at a cousin's flat in Lima.",
    "– | ABDUCTS | deputy | at cousin's flat, Lima",
  ],
  ['NATO stationed ten frigates in the Baltic.', 'NATO | DEPLOYS | ten frigates | at Baltic'],
  [
    'Turkish jets carried out three raids on Kurdish posts north of Afrin airport on Tuesday.',
    'Turkish jets | ATTACKS | Kurdish posts | at Afrin airport',
  ],
  [
    'Gunmen ambushed a convoy outside Todi on Monday, killing two drivers.',
    'Gunmen | KILLS | two drivers | at Todi',
  ],
  [
    'Soldiers raided a hotel in Goma on Sunday and led away five reporters.',
    'Soldiers | DETAINS | five reporters | at Goma',
  ],
  [
    'In Lima, officers broke up a march on Friday and arrested nine students.',
    'officers | ARRESTS | nine students | at Lima',
  ],
  [
    'Divers rescued 20 women and children from a camp near Gwoza.',
    'Divers | RESCUES | 20 women | from camp | at Gwoza',
  ],
  [
    'In Taiz, six people were hurt when gunmen shelled a market.',
    'gunmen | SHELLS | market | at Taiz',
  ],
  [
    'Three soldiers were killed and five wounded in an attack near Gao on Monday.',
    '– | INJURES | five | at Gao',
  ],
  [
    'Two nuns were killed and a priest was injured in a raid near Jos.',
    '– | KILLS | Two nuns | at Jos',
  ],
  [
    'Assailants set fire to the party headquarters in Tbilisi on Monday.',
    'Assailants | DESTROYS | party headquarters | at Tbilisi',
  ],
  [
    'Fighting broke out in Sabha on Friday, leaving nine people dead.',
    'Fighting | KILLS | nine people | at Sabha',
  ],
  ['The general is said to be hiding in Bamako.', 'general | HIDES_IN | Bamako | at Bamako'],
  ['The trial of Luka Babic opened in Zagreb on 4 May.', '– | TRIES | Luka Babic | at Zagreb'],
  [
    'Ali Hassan was sentenced to life imprisonment by a military court in Basra on Wednesday.',
    'military court | SENTENCES | Ali Hassan | at Basra',
  ],
  // Whoever was hurt when something happened was hurt there.
  [
    'Two guards and a nurse were wounded when a car bomb planted by the sect went off in Pikit on Friday.',
    '– | INJURES | Two guards | at Pikit',
  ],
  ['Four people died when a rocket hit a school in Taiz.', 'Four people | DIES | – | at Taiz'],
  [
    'Nine miners were killed as gunmen stormed a pit near Bakouma.',
    '– | KILLS | Nine miners | at Bakouma',
  ],
  [
    'Six people were injured after a boiler exploded in Quetta.',
    '– | INJURES | Six people | at Quetta',
  ],
  [
    'Marines opened fire on rebel trenches at Kibati on Friday.',
    'Marines | OPENS_FIRE_ON | rebel trenches | at Kibati',
  ],
  [
    'The army killed three rebels in the Kupwara sector of the border.',
    'army | KILLS | three rebels | at Kupwara sector of the border',
  ],
  ['A Lagos court jailed three pirates.', 'Lagos court | DETAINS | three pirates | at Lagos'],
  [
    'Minsk City Court sentenced Ales Novik, a leader of a party, to six months in prison.',
    'Minsk City Court | SENTENCES | Ales Novik | at Minsk',
  ],
  [
    'Police fired tear gas at students who tried to storm the airport in Arequipa on Monday.',
    'Police | REPRESSES | students | at Arequipa',
  ],
  [
    'In Homs, the army sent tanks after gunmen killed two shopkeepers.',
    'gunmen | KILLS | two shopkeepers | at Homs',
  ],
  [
    'Guerrillas torched three lorries belonging to a rice farm in Davao Valley.',
    'Guerrillas | DESTROYS | three lorries | at Davao Valley',
  ],
  ['A court in Lagos jailed three pirates.', 'court | DETAINS | three pirates | at Lagos'],
])('%s says: %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});

test.each([
  // Where the next deed is has been said: somewhere else.
  ['The minister met the emir in Doha and flew to Cairo.', /TRAVELS_TO \| Cairo.* at Doha/u],
  ['The general was born in Lagos, and rebels killed him in Jos.', /KILLS .* Lagos/u],
  [
    'The court in Jos jailed a man who was arrested in Kano and lives in Lagos.',
    /Lagos .*at Kano/u,
  ],
  ['Ten soldiers were arrested after they had shelled a village in Darfur.', /ARRESTS .* Darfur/u],
  ['The minister resigned when riots broke out in Oslo.', /RESIGNS .* Oslo/u],
  ["Gunmen killed the city's mayor.", / at /u],
  ['Three families fled Kadugli for fear of arrest.', / to /u],
  ['Talks between Rome and Paris stalled.', / at /u],
  ['In Paris, the envoy criticised firms selling arms.', /SELLS .* at /u],
  ['The army backed reforms in the Chinese mining sector.', / at .*sector/u],
  ['The king named a judge, Pedro Ruiz, in his place.', / at /u],
  ['The village was subjected to an attack by rebels.', /^rebels \| (?!ATTACKS)/u],
])('%s does not say: %s', async (sentence, claim) => {
  expect((await told(sentence)).filter((line) => claim.test(line))).toEqual([]);
});
