import type { Dice } from './dice.ts';
import { createDice, zipfTotals } from './dice.ts';

/** Draws words, most of them a few common ones, as in any newspaper. */
export interface Prose {
  /** A lower-case word; `rare` leaves out the commonest words. */
  readonly word: (rare?: boolean) => string;
  /** A sentence of so many words, with a capital and a full stop. */
  readonly sentence: (words: number) => string;
  /** An invented proper name with a capital. */
  readonly name: () => string;
}

const COMMON = `the of to and a in that for it was with as on at by from this said were be not are or an had its their which they
he she but after before about would who when will into than out been staff company work people more one two three first last week
day month year office team notice jobs plan report told time left new each between until under over during no some all other many
most few any such only own same so than too very can may must should could did does done has have him her his how if then there
these those through up down again against because while where why both here just now once since still though without within among`;

const ORDINARY = `account action address adviser agency agreement allowance announcement appeal appointment assembly audit authority
badge balance bench benefit board bonus branch budget building bureau campaign canteen capacity career case centre chair charge
chart claim clerk client closure code colleague collection commission committee community compensation complaint condition
conference confirmation consultation contract contractor copy cost council court cover craft crew cuts data deadline debt decision
delay delivery demand department depot design desk development director dismissal dispute division document draft duty editor
effect email employer engine entry equipment estimate evening event evidence exchange expense expert factory failure figure filing
finance firm fleet floor forecast form freight front fund future garage gate goods government group growth guidance hall hand
harbour head health hearing hire history hold holiday hour house impact income industry inquiry inspection insurance interest
interview invoice journal judge key kitchen laboratory labour ledger leave letter level licence line list loan lorry loss machine
mail maintenance manager market measure mediator meeting member memo merger message method mill minister model money morning
motion network newsroom night number offer officer operation opinion option order output owner package panel paper part partner
party pause payment payroll pension period permit petition phone picture pilot place platform plenary policy post practice press
price process product profit programme project promise proposal protest province public purchase quarter question queue quota
railway rate reason record recruitment redundancy reform region register regulator rejection release relief remark remedy
removal rent repair reply request research reserve resignation response result retirement return review revenue right risk role
room round rule salary sale saving schedule school scope season seat secretary section security sector series service session
settlement severance share sheet shift shop signature site skill source speech spending spokesperson square stage standard start
state statement station step stock storage store strategy street strike study subsidy supply support survey system table talk
target task tax technology tender term terminal test text ticket title tool total tower town trade training transfer transport
treasury trial tribunal trust turn union unit update value vehicle version view visit voice vote voucher wage walkout wall
warehouse warning water window winter witness word worker workshop yard accept admit agree allow ask begin believe bring build
call change close confirm consider continue cut deny describe discuss end expect explain fall file find follow give grow hear
help hope keep know lead learn lose make mean meet move name need open pay press promise propose publish raise reach read
receive reduce refuse remain remove repeat replace reply reverse rise run say seek sell send serve sign speak stand stay stop
suspend take talk tell think travel try turn use wait walk want warn watch withdraw write early late large small local central
annual daily digital early eastern final formal further general given global higher human internal joint legal likely long lower
main major medical mobile monthly national northern open partial permanent possible present previous private quiet recent regional
senior separate several short single southern special technical temporary urgent usual voluntary weekly western whole written`;

const STARTS = [
  'b',
  'br',
  'c',
  'cr',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'oa', 'ou'];
const ENDS = ['', 'l', 'm', 'n', 'nd', 'r', 'rn', 's', 'sk', 'st', 't', 'th', 'x'];
const VOCABULARY = 4000;

// The parser takes a line that begins with one of these for program code.
const REFUSED = new Set(['import', 'export']);

/** Prose from these dice; the vocabulary is the same whatever they are. */
export function createProse(dice: Dice): Prose {
  const all = vocabulary();
  const rare = all.slice(140);
  const totals = zipfTotals(all.length, 3);
  const rareTotals = zipfTotals(rare.length, 40);
  const word = (isRare = false): string => (isRare ? dice.weighted(rare, rareTotals) : dice.weighted(all, totals));
  return {
    word,
    sentence: (words) => {
      const comma = words > 10 ? dice.int(4, words - 4) : 0;
      const text = Array.from({ length: words }, (_, index) => word() + (index + 1 === comma ? ',' : '')).join(' ');
      return `${capital(text)}.`;
    },
    name: () => capital(inventWord(dice, dice.int(2, 3))),
  };
}

/** The word with a capital letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function vocabulary(): string[] {
  const dice = createDice(2);
  const words = new Set(`${COMMON} ${ORDINARY}`.split(/\s+/).filter((word) => !REFUSED.has(word)));
  while (words.size < VOCABULARY) words.add(inventWord(dice, dice.int(2, 4)));
  return [...words];
}

function inventWord(dice: Dice, syllables: number): string {
  const parts = Array.from({ length: syllables }, () => dice.pick(STARTS) + dice.pick(VOWELS));
  return parts.join('') + dice.pick(ENDS);
}
