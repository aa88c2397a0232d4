import { CONDITION_DEPTH_LIMIT, type Condition, type Literal } from "./condition.ts";
import { ID_RULE, isIdentifier, isReservedWord, RESERVED_WORDS } from "./identifier.ts";
import type { Problem } from "./problem.ts";
import type { Place } from "./scenario.ts";

/*
 * The grammar is small, so reading it needs no parser library; the one there was took longer to load than everything
 * else together, at every start of the command line and in every page of the studio.
 */

const KEYWORDS = ["and", "or", "not", "in", "true", "false"] as const;
const COUNTS = ["atleast", "atmost", "exactly"] as const;
const SIGNS = ["<->", "->", "!=", "=", "(", ")", "{", "}", ","] as const;

type Keyword = (typeof KEYWORDS)[number];
type Sign = (typeof SIGNS)[number];
/** What a token is: keywords and signs are themselves; `comparison` is one of the counts, `foreign` a sign of other languages. */
type Kind = Keyword | Sign | "name" | "reference" | "integer" | "comparison" | "foreign" | "." | "end";

interface Token {
  readonly kind: Kind;
  readonly image: string;
  readonly start: number;
}

/** What other languages write, and what to write here. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ["==", "="],
  ["<>", "!="],
  ["≠", "!="],
  ["&&", "and"],
  ["&", "and"],
  ["∧", "and"],
  ["||", "or"],
  ["|", "or"],
  ["∨", "or"],
  ["!", "not"],
  ["~", "not"],
  ["¬", "not"],
  ["==>", "->"],
  ["=>", "->"],
  ["→", "->"],
  ["⇒", "->"],
  ["<=>", "<->"],
  ["<==>", "<->"],
  ["↔", "<->"],
  ["⇔", "<->"],
]);
const FOREIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ["is", "="],
  ["equals", "="],
  ["implies", "->"],
  ["then", "->"],
  ["iff", "<->"],
  ["xor", "exactly(1, …, …)"],
]);
// A name is read more generously than an id may be written, so that `Red.deploy` is one wrong name and not several
// stray characters. No text that the grammar accepts is read differently for it.
const TOKEN =
  /(?<space>\s+)|(?<reference>[A-Za-z_]\w*(?:\.\w+)+)|(?<name>[A-Za-z_]\w*)|(?<integer>\d+)|<->|->|!=|(?<foreign><==?>|==?>|==|<>|&&?|\|\|?|[!~≠∧∨¬→⇒↔⇔])|[=(){},.]/y;

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
}

function kindOf(match: RegExpExecArray): Kind {
  const { reference, name, integer, foreign } = match.groups!;
  if (reference !== undefined) return "reference";
  if (integer !== undefined) return "integer";
  if (foreign !== undefined) return "foreign";
  if (name === undefined) return match[0] as Sign | ".";
  if (isOneOf(KEYWORDS, name)) return name;
  return isOneOf(COUNTS, name) ? "comparison" : "name";
}

/** The tokens of a text, and the stretches of it that are none. */
function tokenize(text: string): { tokens: Token[]; strays: Place[] } {
  const tokens: Token[] = [];
  const strays: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) {
      const last = strays.at(-1);
      if (last?.end === at) last.end += 1;
      else strays.push({ start: at, end: at + 1 });
      TOKEN.lastIndex = at + 1;
    } else if (match.groups!.space === undefined) {
      tokens.push({ kind: kindOf(match), image: match[0], start: at });
    }
  }
  return { tokens, strays };
}

function found(token: Token): string {
  return token.kind === "end" ? "the condition ends" : `found \`${token.image}\``;
}

/** A kind of token in words. */
function label(kind: Kind): string {
  if (kind === "name") return "a value";
  return kind === "integer" ? "a whole number" : `\`${kind}\``;
}

function chain(kind: "and" | "or", operands: readonly Condition[]): Condition {
  return operands.length === 1 ? operands[0]! : { kind, operands };
}

/**
 * Puts `operands[0] operators[0] operands[1] …` together by the operators' precedence: `and`, then `or`, then `->` to
 * the right, then `<->` to the left.
 */
function combine(operands: readonly Condition[], operators: readonly Token[]): Condition {
  let whole: Condition | null = null;
  let implications: Condition[] = [];
  let alternatives: Condition[] = [];
  let conjuncts: Condition[] = [operands[0]!];
  const endConjunction = () => {
    alternatives.push(chain("and", conjuncts));
    conjuncts = [];
  };
  const endDisjunction = () => {
    endConjunction();
    implications.push(chain("or", alternatives));
    alternatives = [];
  };
  const endImplication = () => {
    endDisjunction();
    const right = implications.reduceRight((right, left) => ({ kind: "implies", left, right }));
    whole = whole === null ? right : { kind: "iff", left: whole, right };
    implications = [];
  };
  operators.forEach(({ kind }, i) => {
    if (kind === "or") endConjunction();
    else if (kind === "->") endDisjunction();
    else if (kind === "<->") endImplication();
    conjuncts.push(operands[i + 1]!);
  });
  endImplication();
  return whole!;
}

/** The first error of syntax; it leaves this file as a problem. */
class SyntaxFault extends Error {
  /** Where in the tokens. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/**
 * The grammar of the scenario format by recursive descent. Its ladder from `iff` down to `and` is one loop here and sorted out by
 * {@link combine}, and `not` is a loop: only parentheses recurse, and with few frames each, so that the deepest
 * condition fits the smallest of stacks.
 */
class ConditionParser {
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #at = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = { kind: "end", image: "", start: end };
  }

  whole(): Condition {
    const condition = this.#condition();
    const { kind, image } = this.#next;
    if (kind === ")") throw new SyntaxFault("This `)` closes nothing", this.#at);
    if (kind !== "end") throw new SyntaxFault(`Unexpected \`${image}\``, this.#at);
    return condition;
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? this.#end;
  }

  #take(kind: Kind): Token {
    const token = this.#next;
    if (token.kind !== kind) throw new SyntaxFault(`Expected ${label(kind)}, but ${found(token)}`, this.#at);
    this.#at += 1;
    return token;
  }

  #takeIf(kind: Kind): boolean {
    if (this.#next.kind !== kind) return false;
    this.#at += 1;
    return true;
  }

  #condition(): Condition {
    const operands = [this.#unary()];
    const operators: Token[] = [];
    for (let next = this.#next; isOperator(next.kind); next = this.#next) {
      operators.push(this.#take(next.kind));
      operands.push(this.#unary());
    }
    return combine(operands, operators);
  }

  #unary(): Condition {
    let nots = 0;
    while (this.#takeIf("not")) nots += 1;
    let operand = this.#primary();
    for (; nots > 0; nots--) operand = { kind: "not", operand };
    return operand;
  }

  #primary(): Condition {
    const token = this.#next;
    switch (token.kind) {
      case "true":
      case "false":
        this.#at += 1;
        return { kind: "constant", value: token.kind === "true" };
      case "(": {
        this.#at += 1;
        const inner = this.#condition();
        this.#take(")");
        return inner;
      }
      case "comparison":
        return this.#count();
      case "reference":
        return this.#literal();
      case "name":
        throw new SyntaxFault(`\`${token.image}\` is not an option`, this.#at);
      default:
        throw new SyntaxFault(`Expected a condition, but ${found(token)}`, this.#at);
    }
  }

  #count(): Condition {
    const comparison = this.#take("comparison").image as (typeof COUNTS)[number];
    this.#take("(");
    // No count of operands reaches the largest safe integer, so a larger bound means the same.
    const bound = Math.min(Number(this.#take("integer").image), Number.MAX_SAFE_INTEGER);
    this.#take(",");
    const operands = [this.#condition()];
    while (this.#takeIf(",")) operands.push(this.#condition());
    this.#take(")");
    return { kind: "count", comparison, bound, operands };
  }

  #literal(): Literal {
    const reference = this.#take("reference");
    let test: Literal["test"] = "bare";
    const values: string[] = [];
    const sign = this.#next.kind;
    if (sign === "=" || sign === "!=") {
      test = sign;
      this.#at += 1;
      values.push(this.#take("name").image);
    } else if (this.#takeIf("in")) {
      test = "in";
      this.#take("{");
      do values.push(this.#take("name").image);
      while (this.#takeIf(","));
      this.#take("}");
    }
    const last = this.#tokens[this.#at - 1]!;
    const dot = reference.image.indexOf(".");
    return {
      kind: "literal",
      actor: reference.image.slice(0, dot),
      option: reference.image.slice(dot + 1),
      test,
      values,
      span: [reference.start, last.start + last.image.length],
    };
  }
}

function isOperator(kind: Kind): boolean {
  return kind === "and" || kind === "or" || kind === "->" || kind === "<->";
}

function tooDeep(place: Place): Problem {
  return {
    message: `The condition is nested more than ${CONDITION_DEPTH_LIMIT} levels deep`,
    hint: "Say it with fewer parentheses, or split it into several statements",
    place,
  };
}

/**
 * The first parenthesis at which parsing would recurse deeper than the limit. A tree within the limit needs no more of
 * them when printed: one for each count, one around any other node.
 */
function excessiveNesting(stream: readonly Token[]): Token | null {
  let depth = 0;
  for (const token of stream) {
    if (token.kind === "(") depth += 1;
    else if (token.kind === ")") depth -= 1;
    if (depth > CONDITION_DEPTH_LIMIT) return token;
  }
  return null;
}

/** The conditions directly inside one. */
export function operandsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case "constant":
    case "literal":
      return [];
    case "not":
      return [condition.operand];
    case "implies":
    case "iff":
      return [condition.left, condition.right];
    default:
      return condition.operands;
  }
}

/** Whether the tree is deeper than the limit; needs no recursion itself, as `not`, `->` and `<->` make trees of any depth. */
function isTooDeep(condition: Condition): boolean {
  let layer: Condition[] = [condition];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth === CONDITION_DEPTH_LIMIT) return true;
    const below: Condition[] = [];
    for (const node of layer) for (const operand of operandsOf(node)) below.push(operand);
    layer = below;
  }
  return false;
}

function placeOf(token: Token): Place {
  return { start: token.start, end: token.start + token.image.length };
}

/** What is wrong with a token taken by itself: signs of other languages, and names that cannot be ids. */
function tokenProblem(token: Token, previous: Token | undefined): Problem | null {
  const { image, kind } = token;
  const place = placeOf(token);
  const lower = image.toLowerCase();
  switch (kind) {
    case "foreign":
      return {
        message: `\`${image}\` is not part of the condition language`,
        hint: `Write \`${FOREIGN.get(image)}\``,
        place,
      };
    case ".":
      return previous?.kind === "integer"
        ? { message: "A `.` in a number", hint: "Only whole numbers can stand here", place }
        : { message: "A `.` stands alone", hint: "An option is written actor.option, without spaces", place };
    case "name":
      if (isIdentifier(image)) return null;
      return {
        message: `\`${image}\` is neither an id nor a word of the condition language`,
        hint: isReservedWord(lower)
          ? `Write \`${lower}\``
          : isIdentifier(lower)
            ? `Ids are in lower case: \`${lower}\``
            : ID_RULE,
        place,
      };
    case "reference": {
      const parts = image.split(".");
      if (parts.length === 2 && parts.every(isIdentifier)) return null;
      const word = parts.find(isReservedWord);
      return {
        message: `\`${image}\` cannot be an option`,
        hint:
          parts.length > 2
            ? "An option is written actor.option, with one full stop"
            : word !== undefined
              ? `\`${word}\` is a word of the condition language`
              : lower.split(".").every(isIdentifier)
                ? `Ids are in lower case: \`${lower}\``
                : ID_RULE,
        place,
      };
    }
    default:
      return null;
  }
}

/** What to do about a syntax error at `token`, the one after `previous`; null when the message says it all. */
function syntaxHint(token: Token, previous: Token | undefined, message: string): string | null {
  const found = token.kind;
  const before = previous?.kind;
  if (found === "end") return /`[)}]`/.test(message) ? "Close what was opened" : null;
  if (found === "name") {
    const meant = FOREIGN_WORDS.get(token.image);
    if (before === "reference") {
      return meant !== undefined ? `Write \`${meant}\`` : `Write \`${previous!.image} = ${token.image}\``;
    }
    if (meant !== undefined) return `Write \`${meant}\``;
    if (before === "in") return "Write `in {value, value}`";
    if (before === "name") return message.startsWith("Expected") ? "Separate values by commas" : null;
    return message.includes("is not an option") ? "An option is written actor.option" : null;
  }
  if (found === "true" || found === "false") {
    return message.startsWith("Expected a value") ? `Write \`${found === "true" ? "yes" : "no"}\`` : null;
  }
  if (found === "integer" && message.startsWith("Expected a value")) return ID_RULE;
  if (before === "comparison" || (before === "(" && message.startsWith("Expected a whole number"))) {
    return "Write for example `atleast(2, a.x, b.y, c.z)`";
  }
  const startsOperand = found === "reference" || found === "not" || found === "(" || found === "comparison";
  if (startsOperand && message.startsWith("Unexpected")) {
    return "Join conditions by `and`, `or`, `->` or `<->`";
  }
  return null;
}

/**
 * Reads a condition. Places are characters of `text`. Nothing is checked against a scenario: names only have to be
 * possible ids.
 *
 * Returns the tree, never deeper than {@link CONDITION_DEPTH_LIMIT}, or what is wrong: every foreign character and
 * impossible name, or else the first error of syntax. Linear in the length of the text.
 */
export function parseCondition(text: string): { condition: Condition } | { problems: Problem[] } {
  const { tokens, strays } = tokenize(text);
  const problems: Problem[] = strays.map((place) => ({
    message: `\`${text.slice(place.start, place.end)}\` cannot stand in a condition`,
    hint: `Conditions are made of options, values, ( ) { } , = != -> <-> and the words ${RESERVED_WORDS.join(", ")}`,
    place,
  }));
  tokens.forEach((token, i) => {
    const problem = tokenProblem(token, tokens[i - 1]);
    if (problem !== null) problems.push(problem);
  });
  if (problems.length > 0) return { problems };
  if (tokens.length === 0) {
    return { problems: [{ message: "The condition is empty", hint: null, place: { start: 0, end: 0 } }] };
  }

  const deep = excessiveNesting(tokens);
  if (deep !== null) return { problems: [tooDeep(placeOf(deep))] };
  const end = text.trimEnd().length;
  try {
    const condition = new ConditionParser(tokens, end).whole();
    return isTooDeep(condition) ? { problems: [tooDeep({ start: 0, end: text.length })] } : { condition };
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    const token = tokens[fault.at] ?? ({ kind: "end", image: "", start: end } as const);
    const hint = syntaxHint(token, tokens[fault.at - 1], fault.message);
    return { problems: [{ message: fault.message, hint, place: placeOf(token) }] };
  }
}
