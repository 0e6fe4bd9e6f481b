import { describe, expect, test } from '@jest/globals';
import { told } from './testing.js';

/** Each sentence with claims that must be among those it gives: what fighters, gangs and guards do, and to whom. */
type Table = readonly (readonly [sentence: string, ...claims: string[]])[];

const tables: Readonly<Record<string, Table>> = {
  'who has lived there is displaced, and not defeated': [
    ['Gunmen drove out the villagers.', 'Gunmen | DISPLACES | villagers'],
    ['The militia chased farmers out of Bouar.', 'militia | DISPLACES | farmers | from Bouar'],
    ['The army drove out the rebels.', 'army | DEFEATS | rebels'],
  ],
  'a place that is recovered is taken again, and a thing is found': [
    ['Troops recovered the base.', 'Troops | RETAKES | base'],
    ['Troops recovered nine rifles.', 'Troops | FINDS | nine rifles'],
  ],
  'at sea one boards and picks up': [
    ['Commandos boarded the dhow.', 'Commandos | BOARDS | dhow'],
    ['A tanker picked up the sailors.', 'tanker | RESCUES | sailors'],
    ['Police picked up the student.', 'Police | ARRESTS | student'],
  ],
  'one gives up a plan or a ship, and leaves a town': [
    ['The clan abandoned its neutrality.', 'clan | ABANDONS | neutrality'],
    ['The sailors abandoned ship.', 'sailors | ABANDONS | ship'],
  ],
  'gangs tax, inform, drag off and break out': [
    ['The gang collects zakat from herders.', 'gang | TAXES | herders'],
    ['A clerk informed on the rebels.', 'clerk | SPIES_ON | rebels'],
    ['Gunmen pulled six passengers off a bus.', 'Gunmen | ABDUCTS | six passengers'],
    ['Gunmen sprang the warlord from jail.', 'Gunmen | RELEASES | warlord | from jail'],
    ['The blast tore apart a shop.', 'blast | DAMAGES | shop'],
    ['Police dismantled two laboratories.', 'Police | DESTROYS | two laboratories'],
    ['Rebels shot two motorists.', 'Rebels | SHOOTS | two motorists'],
    ['The army imposed a lockdown on Buea.', 'army | BESIEGES | Buea'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', async (sentence, ...claims) => {
    expect(await told(sentence)).toEqual(expect.arrayContaining(claims));
  });
});
