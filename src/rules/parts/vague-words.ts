/** Blocks whose names are looked at. */
export type Worded = 'segments' | 'propositions' | 'revenues';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that say nothing by themselves. */
const FILLERS = list(`
  a an the our your their this all any every both more most very really other of in for to with
  who that`);

/** A segment named by these words alone is everyone. */
const ANYONE = list(`
  everyone everybody anyone anybody people person persons human humans individuals
  consumer consumers customer customers client clients user users buyer buyers
  general public population society world mass market markets audience target group groups end
  potential men women adults age ages business businesses company companies firm firms
  organisation organisations organization organizations enterprise enterprises b2b b2c`);

/** An offer described by these words alone is any offer. */
const ANYTHING = list(`
  great good better best excellent amazing outstanding superior high top new unique innovative
  innovation quality excellence leading class world cutting edge state art next generation
  seamless holistic tailored added value values synergy synergies customer customers user client
  experience experiences satisfaction service services product products solution solutions
  offer offers offering offerings goods things stuff`);

/** Income called by one of these words alone is any income. */
const ANY_INCOME = list(`
  money cash revenue revenues income earnings turnover profit profits sales sale payment payments
  price prices pricing product products service services customer customers`);

/** Two precise words can be made of vague ones: “product sales” says what is sold. */
const VAGUE: Readonly<Record<Worded, (words: readonly string[]) => boolean>> = {
  segments: (words) => words.every((word) => ANYONE.has(word)),
  propositions: (words) => words.every((word) => ANYTHING.has(word)),
  revenues: (words) => words.length <= 1 && words.every((word) => ANY_INCOME.has(word)),
};

/**
 * True when an English name says no more than that there is something: each of the things it
 * lists is made of vague words alone. One word that says something is enough to pass.
 */
export function isVague(name: string, block: Worded): boolean {
  let things = 0;
  for (const thing of name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[&+/,;]|\b(?:and|or)\b/)) {
    const words = thing.match(/[\p{L}\p{N}]+/gu);
    if (!words) continue;
    things += 1;
    if (!VAGUE[block](words.filter((word) => !FILLERS.has(word)))) return false;
  }
  return things > 0;
}
