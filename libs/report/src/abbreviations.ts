/** Titles and labels that a name or number follows: their full stop never ends a sentence. */
const before = `
  mr mrs ms dr prof hon rev fr sr st messrs mx
  gen lt col maj capt cpl sgt pvt spc pfc ssgt msgt cmdr adm brig cdr lieut maj-gen lt-gen brig-gen
  gov sen rep pres amb sec min dep asst insp supt det const
  sh sheikh eng ing dir atty
  vs v viz approx ca op cf
  jan feb mar apr jun jul aug sep sept oct nov dec
  mt ft al-h`;

/** Words and abbreviations alike: "Sect. 7" goes on, "a member of the sect." does not. */
const number = 'no nos art arts vol ch para paras sect fig p pp ref';

/** Abbreviations that can also close a sentence: what follows decides. */
const either = `
  u.s u.k u.n e.u u.a.e u.s.a d.c a.m p.m b.c a.d
  inc ltd co corp bros plc llc jr etc et.al e.g i.e al est univ dept govt ave blvd rd
  mon tue tues wed thu thur thurs fri sat sun km kg ft lb min hrs`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const abbreviationsBeforeNames = words(before);
export const abbreviationsBeforeFigures = words(number);
export const abbreviationsAnywhere = words(either);

/** Words that open a sentence far more often than they follow "U.S." inside one. */
export const sentenceStarters = words(`
  the a an in on at by for from with to as after before during since when while if although though despite
  he she it they we you i his her its their our my this that these those there here who what where why how
  but and or so yet however meanwhile also earlier later separately according both each some many most all
  no not one two three several another following under over between among until last next two
  witnesses officials sources police troops`);
