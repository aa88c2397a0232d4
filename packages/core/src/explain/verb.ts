/** “sets”, “set”, “setting”: what a single actor does, what several do or one could do, by doing what. */
export type VerbForm = "does" | "do" | "doing";

/** “deploys at the border” of several: “deploy at the border”, “are at war”, “do not deploy”. */
export function ofSeveral(phrase: string): string {
  const denied = /^(?:does not|doesn['’]t) (.*)$/s.exec(phrase);
  if (denied) return `do not ${denied[1]}`;
  const [, verb, rest] = /^(\S+)(.*)$/s.exec(phrase) ?? [];
  if (verb === "is") return `are${rest}`;
  const base = inForm(phrase, "do");
  // What cannot be turned is left as the file says it.
  return base.startsWith("move so that") ? phrase : base;
}

const IRREGULAR: { readonly [does: string]: readonly [do_: string, doing: string] } = {
  is: ["be", "being"],
  has: ["have", "having"],
  does: ["do", "doing"],
  goes: ["go", "going"],
};

/** “deploys at the border” in another form: “deploying at the border”. A phrase that begins with no such verb is told of a change after which it is so. */
export function inForm(phrase: string, form: VerbForm): string {
  if (form === "does") return phrase;
  const denied = /^(?:does not|doesn['’]t) (.*)$/s.exec(phrase);
  if (denied) {
    const [, first, rest] = /^(\S+)(.*)$/s.exec(denied[1]!)!;
    return `not ${form === "do" ? first : gerund(first!)}${rest}`;
  }
  const [, verb, rest] = /^(\S+)(.*)$/s.exec(phrase) ?? [];
  // A second verb would have to change with the first, and cannot be told from a noun.
  if (verb === undefined || !/^[a-z]+s$/.test(verb) || / (?:and|or|but) /.test(rest!))
    return `${form === "do" ? "move" : "moving"} so that it ${phrase}`;
  const [base, doing] = IRREGULAR[verb] ?? [plain(verb), gerund(plain(verb))];
  return (form === "do" ? base : doing) + rest!;
}

function plain(verb: string): string {
  if (/..[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

function gerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eyo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  // One syllable that ends in consonant, vowel, consonant doubles the last.
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
