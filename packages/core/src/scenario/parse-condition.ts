import {
  createToken,
  EmbeddedActionsParser,
  EOF,
  type IParserErrorMessageProvider,
  type IToken,
  Lexer,
  type TokenType,
} from "chevrotain";
import { CONDITION_DEPTH_LIMIT, type Condition, type Literal } from "./condition.ts";
import { ID_RULE, isIdentifier, isReservedWord, RESERVED_WORDS } from "./identifier.ts";
import type { Problem } from "./problem.ts";
import type { Place } from "./scenario.ts";

// A name is read more generously than an id may be written, so that `Red.deploy` is one wrong name and not several
// stray characters. No text that the grammar accepts is read differently for it.
const Name = createToken({ name: "Name", pattern: /[A-Za-z_]\w*/, label: "a value" });
const Reference = createToken({ name: "Reference", pattern: /[A-Za-z_]\w*(?:\.\w+)+/, label: "an option" });
const Integer = createToken({ name: "Integer", pattern: /\d+/, label: "a whole number" });

/** The binary operators. */
const Operator = createToken({ name: "Operator", pattern: Lexer.NA });

function keyword(name: string, pattern: RegExp, categories: TokenType[] = []) {
  return createToken({ name, pattern, longer_alt: Name, label: pattern.source, categories });
}
const And = keyword("And", /and/, [Operator]);
const Or = keyword("Or", /or/, [Operator]);
const Not = keyword("Not", /not/);
const In = keyword("In", /in/);
const True = keyword("True", /true/);
const False = keyword("False", /false/);
const Comparison = keyword("Comparison", /atleast|atmost|exactly/);

function sign(name: string, pattern: string, categories: TokenType[] = []) {
  return createToken({ name, pattern, label: `\`${pattern}\``, categories });
}
const Iff = sign("Iff", "<->", [Operator]);
const Implies = sign("Implies", "->", [Operator]);
const NotEqual = sign("NotEqual", "!=");
const Equal = sign("Equal", "=");
const Open = sign("Open", "(");
const Close = sign("Close", ")");
const OpenSet = sign("OpenSet", "{");
const CloseSet = sign("CloseSet", "}");
const Comma = sign("Comma", ",");

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
const Foreign = createToken({ name: "Foreign", pattern: /<==?>|==?>|==|<>|&&?|\|\|?|[!~≠∧∨¬→⇒↔⇔]/ });
const Dot = createToken({ name: "Dot", pattern: "." });
const Space = createToken({ name: "Space", pattern: /\s+/, group: Lexer.SKIPPED });

const tokens: TokenType[] = [
  Space,
  Operator,
  Reference,
  And,
  Or,
  Not,
  In,
  True,
  False,
  Comparison,
  Name,
  Integer,
  Iff,
  Implies,
  NotEqual,
  Foreign,
  Equal,
  Open,
  Close,
  OpenSet,
  CloseSet,
  Comma,
  Dot,
];

const lexer = new Lexer(tokens, { positionTracking: "onlyOffset" });

function found(token: IToken): string {
  return token.tokenType === EOF ? "the condition ends" : `found \`${token.image}\``;
}

const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) => `Expected ${expected.LABEL}, but ${found(actual)}`,
  buildNotAllInputParsedMessage: ({ firstRedundant: token }) =>
    token.tokenType === Close ? "This `)` closes nothing" : `Unexpected \`${token.image}\``,
  buildNoViableAltMessage: ({ actual: [token] }) =>
    token!.tokenType === Name
      ? `\`${token!.image}\` is not an option`
      : `Expected a condition, but ${found(token!)}`,
  buildEarlyExitMessage: ({ actual: [token] }) => `Unexpected ${found(token!)}`,
};

function chain(kind: "and" | "or", operands: readonly Condition[]): Condition {
  return operands.length === 1 ? operands[0]! : { kind, operands };
}

/**
 * Puts `operands[0] operators[0] operands[1] …` together by the operators' precedence: `and`, then `or`, then `->` to
 * the right, then `<->` to the left.
 */
function combine(operands: readonly Condition[], operators: readonly IToken[]): Condition {
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
  operators.forEach(({ tokenType }, i) => {
    if (tokenType === Or) endConjunction();
    else if (tokenType === Implies) endDisjunction();
    else if (tokenType === Iff) endImplication();
    conjuncts.push(operands[i + 1]!);
  });
  endImplication();
  return whole!;
}

/**
 * The grammar of the scenario format. Its ladder from `iff` down to `and` is one rule here and sorted out by
 * {@link combine}, and `not` is a loop: only parentheses recurse, and with few frames each, so that the deepest
 * condition fits the smallest of stacks.
 */
class ConditionParser extends EmbeddedActionsParser {
  constructor() {
    super(tokens, { maxLookahead: 1, errorMessageProvider: messages });
    this.performSelfAnalysis();
  }

  readonly condition = this.RULE("condition", (): Condition => {
    const operands = [this.SUBRULE(this.unary)];
    const operators: IToken[] = [];
    this.MANY(() => {
      operators.push(this.CONSUME(Operator));
      operands.push(this.SUBRULE2(this.unary));
    });
    return this.ACTION(() => combine(operands, operators));
  });

  private readonly unary = this.RULE("unary", (): Condition => {
    let nots = 0;
    this.MANY(() => {
      this.CONSUME(Not);
      nots += 1;
    });
    let operand = this.OR<Condition>([
      {
        ALT: () => {
          this.CONSUME(True);
          return { kind: "constant", value: true };
        },
      },
      {
        ALT: () => {
          this.CONSUME(False);
          return { kind: "constant", value: false };
        },
      },
      {
        ALT: () => {
          this.CONSUME(Open);
          const inner = this.SUBRULE(this.condition);
          this.CONSUME(Close);
          return inner;
        },
      },
      { ALT: () => this.SUBRULE(this.count) },
      { ALT: () => this.SUBRULE(this.literal) },
    ]);
    for (; nots > 0; nots--) operand = { kind: "not", operand };
    return operand;
  });

  private readonly count = this.RULE("count", (): Condition => {
    const comparison = this.CONSUME(Comparison).image as "atleast" | "atmost" | "exactly";
    this.CONSUME(Open);
    // No count of operands reaches the largest safe integer, so a larger bound means the same.
    const bound = Math.min(Number(this.CONSUME(Integer).image), Number.MAX_SAFE_INTEGER);
    this.CONSUME(Comma);
    const operands = [this.SUBRULE(this.condition)];
    this.MANY(() => {
      this.CONSUME2(Comma);
      operands.push(this.SUBRULE2(this.condition));
    });
    this.CONSUME(Close);
    return { kind: "count", comparison, bound, operands };
  });

  private readonly literal = this.RULE("literal", (): Literal => {
    const reference = this.CONSUME(Reference);
    let test: Literal["test"] = "bare";
    const values: string[] = [];
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(Equal);
            test = "=";
            values.push(this.CONSUME(Name).image);
          },
        },
        {
          ALT: () => {
            this.CONSUME(NotEqual);
            test = "!=";
            values.push(this.CONSUME2(Name).image);
          },
        },
        {
          ALT: () => {
            this.CONSUME(In);
            test = "in";
            this.CONSUME(OpenSet);
            values.push(this.CONSUME3(Name).image);
            this.MANY(() => {
              this.CONSUME(Comma);
              values.push(this.CONSUME4(Name).image);
            });
            this.CONSUME(CloseSet);
          },
        },
      ]);
    });
    const last = this.LA(0);
    const dot = reference.image.indexOf(".");
    return {
      kind: "literal",
      actor: reference.image.slice(0, dot),
      option: reference.image.slice(dot + 1),
      test,
      values,
      span: [reference.startOffset, last.startOffset + last.image.length],
    };
  });
}

const parser = new ConditionParser();

function tooDeep(place: Place): Problem {
  return {
    message: `The condition is nested more than ${CONDITION_DEPTH_LIMIT} levels deep`,
    hint: "Say it with fewer parentheses and arrows, or split it into several statements",
    place,
  };
}

/**
 * The first parenthesis at which parsing would recurse deeper than the limit. A tree within the limit needs no more of
 * them when printed: one for each count, one around any other node.
 */
function excessiveNesting(stream: readonly IToken[]): IToken | null {
  let depth = 0;
  for (const token of stream) {
    if (token.tokenType === Open) depth += 1;
    else if (token.tokenType === Close) depth -= 1;
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

function placeOf(token: IToken): Place {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

/** What is wrong with a token taken by itself: signs of other languages, and names that cannot be ids. */
function tokenProblem(token: IToken, previous: IToken | undefined): Problem | null {
  const { image, tokenType } = token;
  const place = placeOf(token);
  const lower = image.toLowerCase();
  switch (tokenType) {
    case Foreign:
      return {
        message: `\`${image}\` is not part of the condition language`,
        hint: `Write \`${FOREIGN.get(image)}\``,
        place,
      };
    case Dot:
      return previous?.tokenType === Integer
        ? { message: "A `.` in a number", hint: "Only whole numbers can stand here", place }
        : { message: "A `.` stands alone", hint: "An option is written actor.option, without spaces", place };
    case Name:
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
    case Reference: {
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

/** What a condition looks like, where nothing better can be said. */
export const CONDITION_EXAMPLE =
  "A condition is for example `red.deploy and not (blue.talks or blue.arms = none)`";

/** What to do about a syntax error at `token`, the one after `previous`. */
function syntaxHint(token: IToken, previous: IToken | undefined, message: string): string {
  const found = token.tokenType;
  const before = previous?.tokenType;
  if (found === EOF) return /`[)}]`/.test(message) ? "Close what was opened" : CONDITION_EXAMPLE;
  if (found === Name) {
    const meant = FOREIGN_WORDS.get(token.image);
    if (before === Reference) {
      return meant !== undefined ? `Write \`${meant}\`` : `Write \`${previous!.image} = ${token.image}\``;
    }
    if (meant !== undefined) return `Write \`${meant}\``;
    if (before === In) return "Write `in {value, value}`";
    if (before === Name)
      return message.startsWith("Expected") ? "Separate values by commas" : CONDITION_EXAMPLE;
    return message.includes("is not an option") ? "An option is written actor.option" : CONDITION_EXAMPLE;
  }
  if (found === True || found === False) {
    return message.startsWith("Expected a value")
      ? `Write \`${found === True ? "yes" : "no"}\``
      : CONDITION_EXAMPLE;
  }
  if (found === Integer && message.startsWith("Expected a value")) return ID_RULE;
  if (before === Comparison || (before === Open && message.startsWith("Expected a whole number"))) {
    return "Write for example `atleast(2, a.x, b.y, c.z)`";
  }
  if (message.startsWith("This ")) return "Take it out, or open it before";
  const startsOperand = found === Reference || found === Not || found === Open || found === Comparison;
  if (startsOperand && message.startsWith("Unexpected")) {
    return "Join conditions by `and`, `or`, `->` or `<->`";
  }
  return CONDITION_EXAMPLE;
}

/**
 * Reads a condition. Places are characters of `text`. Nothing is checked against a scenario: names only have to be
 * possible ids.
 *
 * Returns the tree, never deeper than {@link CONDITION_DEPTH_LIMIT}, or what is wrong: every foreign character and
 * impossible name, or else the first error of syntax. Linear in the length of the text.
 */
export function parseCondition(text: string): { condition: Condition } | { problems: Problem[] } {
  const lexed = lexer.tokenize(text);
  const problems: Problem[] = lexed.errors.map(({ offset, length }) => ({
    message: `\`${text.slice(offset, offset + length)}\` cannot stand in a condition`,
    hint: `Conditions are made of options, values, ( ) { } , = != -> <-> and the words ${RESERVED_WORDS.join(", ")}`,
    place: { start: offset, end: offset + length },
  }));
  lexed.tokens.forEach((token, i) => {
    const problem = tokenProblem(token, lexed.tokens[i - 1]);
    if (problem !== null) problems.push(problem);
  });
  if (problems.length > 0) return { problems };

  const deep = excessiveNesting(lexed.tokens);
  if (deep !== null) return { problems: [tooDeep(placeOf(deep))] };

  parser.input = lexed.tokens;
  const condition = parser.condition();
  const error = parser.errors[0];
  if (error !== undefined) {
    if (text.trim() === "") {
      return {
        problems: [
          { message: "The condition is empty", hint: CONDITION_EXAMPLE, place: { start: 0, end: 0 } },
        ],
      };
    }
    const atEnd = error.token.tokenType === EOF;
    const end = text.trimEnd().length;
    const place = atEnd ? { start: end, end } : placeOf(error.token);
    const previous = lexed.tokens[atEnd ? lexed.tokens.length - 1 : lexed.tokens.indexOf(error.token) - 1];
    return {
      problems: [{ message: error.message, hint: syntaxHint(error.token, previous, error.message), place }],
    };
  }
  return isTooDeep(condition) ? { problems: [tooDeep({ start: 0, end: text.length })] } : { condition };
}
