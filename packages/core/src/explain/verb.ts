/** “sets”, “set”, “setting”: what a single actor does, what several do or one could do, by doing what. */
export type VerbForm = "does" | "do" | "doing";

const IRREGULAR: { readonly [does: string]: string } = { is: "be", has: "have", does: "do", goes: "go" };

/**
 * “deploys at the border” in another form: “deploying at the border”. `isPlural`: of a name that is a plural; the phrase may then have its
 * verb in the plural already. A phrase that begins with no such verb is told of a change after which it is so.
 */
export function inForm(phrase: string, form: VerbForm, isPlural = false): string {
  if (form === "does") return isPlural ? ofSeveral(phrase) : phrase;
  const denied = /^(?:does not|do not|doesn['’]t|don['’]t) (.*)$/s.exec(phrase);
  if (denied) {
    const [, first, rest] = /^(\S+)(.*)$/s.exec(denied[1]!)!;
    // “could not strike” would say that it is unable to.
    return `${form === "do" ? "refrain from" : "not"} ${gerund(first!)}${rest}`;
  }
  const base = baseOf(phrase, isPlural);
  if (base === null)
    return `${form === "do" ? "move" : "moving"} so that ${isPlural ? "they" : "it"} ${phrase}`;
  if (form === "do") return base;
  const [, verb, rest] = /^(\S+)(.*)$/s.exec(base)!;
  return gerund(verb!) + rest!;
}

/** “deploys at the border” of several: “deploy at the border”, “are at war”. What cannot be turned is left as it is. */
function ofSeveral(phrase: string): string {
  const denied = /^(?:does not|doesn['’]t) (.*)$/s.exec(phrase);
  if (denied) return `do not ${denied[1]}`;
  if (/^(?:is|are) /.test(phrase)) return phrase.replace(/^is /, "are ");
  return baseOf(phrase, true) ?? phrase;
}

/** The phrase with its verb as it stands in the dictionary; null where none can be told. */
function baseOf(phrase: string, isPlural: boolean): string | null {
  const [, verb, rest] = /^(\S+)(.*)$/s.exec(phrase) ?? [];
  // A second verb would have to change with the first, and cannot be told from a noun in the plural.
  const second = isPlural ? / (?:and|or|but) / : / (?:and|or|but) \S+s\b/;
  if (verb === undefined || second.test(rest!)) return null;
  if (/^[a-z]+s$/.test(verb)) return (IRREGULAR[verb] ?? plain(verb)) + rest!;
  if (!isPlural) return null;
  return verb === "are" ? `be${rest}` : /^[a-z]+$/.test(verb) ? phrase : null;
}

function plain(verb: string): string {
  if (/..[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** Verbs of more than one syllable whose last is stressed, and which therefore double its consonant. */
const STRESSED =
  /^(?:(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:con|in|oc|re)cur|(?:com|dis|ex|im|pro|re)pel|abet|abhor|acquit|allot|annul|begin|control|deter|embed|equip|forbid|forget|outbid|outgun|patrol|rebel|regret|rerun|reset|unplug|upset|uncap)$/;

function gerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/.[^eyo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  // One syllable that ends in consonant, vowel, consonant doubles the last.
  const isDoubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) || STRESSED.test(verb);
  return isDoubled ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
