import fc from "fast-check";
import type { Condition } from "../src/scenario/condition.ts";
import { isIdentifier, REFERENCE_READING } from "../src/scenario/identifier.ts";
import { printCondition } from "../src/scenario/print-condition.ts";

/* Random conditions and scenario files, for tests. */

const identifiers: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom("a", "b", "yes", "no", "constructor", "null", "x_1", "notin"),
    fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/),
  )
  .filter(isIdentifier);

/** Conditions as parsing makes them, but for the spans; over any names. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const condition = tie("condition");
  const operands = fc.array(condition, { minLength: 2, maxLength: 4 });
  const names = { kind: fc.constant("literal" as const), actor: identifiers, option: identifiers };
  return {
    condition: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      fc.record({ ...names, test: fc.constant("bare" as const), values: fc.constant<string[]>([]) }),
      fc.record({
        ...names,
        test: fc.constantFrom("=" as const, "!=" as const),
        values: fc.tuple(identifiers),
      }),
      fc.record({
        ...names,
        test: fc.constant("in" as const),
        values: fc.array(identifiers, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant("constant" as const), value: fc.boolean() }),
      fc.record({ kind: fc.constant("not" as const), operand: condition }),
      fc.record({ kind: fc.constantFrom("and" as const, "or" as const), operands }),
      fc.record({
        kind: fc.constantFrom("implies" as const, "iff" as const),
        left: condition,
        right: condition,
      }),
      fc.record({
        kind: fc.constant("count" as const),
        comparison: fc.constantFrom("atleast" as const, "atmost" as const, "exactly" as const),
        bound: fc.nat(5),
        operands: fc.array(condition, { minLength: 1, maxLength: 3 }),
      }),
    ),
  };
}).condition;

const texts = fc
  .oneof(
    fc.constantFrom(
      "A text",
      "no",
      "1984",
      "a: b",
      "- x",
      "# y",
      "it's",
      '"q"',
      "two\nlines",
      "ends\n",
      " padded ",
      "*x",
      "é 日本 😀",
      "null",
      "true",
      "a\\b",
    ),
    fc.string({ maxLength: 40 }),
    fc.lorem({ maxCount: 30 }),
  )
  .filter((text) => /\S/.test(text) && text.isWellFormed() && !/(?![\t\n])\p{Cc}/u.test(text));

type Data = { [key: string]: unknown };

/** Sound scenario files as data, over all of the format: to be written as JSON or YAML. */
export const scenarioFiles: fc.Arbitrary<Data> = fc
  .record({
    actors: fc.dictionary(
      identifiers,
      fc.dictionary(identifiers, fc.option(fc.uniqueArray(identifiers, { minLength: 2, maxLength: 3 })), {
        maxKeys: 3,
      }),
      { minKeys: 1, maxKeys: 3 },
    ),
    sources: fc.uniqueArray(identifiers, { maxLength: 3 }),
    lenses: fc.uniqueArray(
      identifiers.filter((id) => id !== REFERENCE_READING),
      { maxLength: 2 },
    ),
    clauses: fc.uniqueArray(identifiers, { maxLength: 3 }),
    frameworks: fc.uniqueArray(identifiers, { maxLength: 2 }),
  })
  .filter(({ actors }) => Object.values(actors).some((options) => Object.keys(options).length > 0))
  .chain((ids) => {
    const actorIds = Object.keys(ids.actors);
    const options = Object.entries(ids.actors).flatMap(([actor, own]) =>
      Object.entries(own).map(([option, values]) => ({
        actor,
        option,
        values: values ?? ["no", "yes"],
        ref: `${actor}.${option}`,
      })),
    );
    const condition = fc.tuple(conditions, fc.infiniteStream(fc.nat())).map(([tree, numbers]): string => {
      const next = (n: number) => (numbers.next().value as number) % n;
      // Every literal becomes one about an option there is.
      const about = (node: Condition): Condition => {
        switch (node.kind) {
          case "literal": {
            const { actor, option, values } = options[next(options.length)]!;
            const names = { kind: "literal" as const, actor, option };
            if (node.test === "bare" && values.join() === "no,yes")
              return { ...names, test: "bare", values: [] };
            const test = node.test === "bare" ? "=" : node.test;
            const count = test === "in" ? node.values.length : 1;
            return {
              ...names,
              test,
              values: Array.from({ length: count }, () => values[next(values.length)]!),
            };
          }
          case "constant":
            return node;
          case "not":
            return { kind: "not", operand: about(node.operand) };
          case "implies":
          case "iff":
            return { kind: node.kind, left: about(node.left), right: about(node.right) };
          default:
            return { ...node, operands: node.operands.map(about) };
        }
      };
      return printCondition(about(tree));
    });
    const statement = fc.oneof({ weight: 5, arbitrary: condition }, { weight: 1, arbitrary: fc.boolean() });
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const grounds = {
      because: maybe(texts),
      source: maybe(
        ids.sources.length === 0
          ? fc.constant<string[]>([])
          : fc.array(fc.constantFrom(...ids.sources), { maxLength: 2 }),
      ),
    };
    const remarks = { says: maybe(texts), ...grounds };
    const described = { label: maybe(texts), summary: maybe(texts) };
    const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
    const priority = { prefer: statement, when: maybe(statement), ...remarks };
    const ranked = fc.oneof(statement, fc.record({ prefer: statement, ...remarks }));
    const preference = fc.oneof(
      fc.record({ priorities: some(fc.oneof(statement, fc.record(priority))), ...grounds }),
      fc.record({
        weights: some(
          fc.record({
            if: statement,
            score: fc.oneof(fc.integer(), fc.double({ min: -1e300, max: 1e300, noNaN: true })),
            ...remarks,
          }),
        ),
        ...grounds,
      }),
      fc.record({
        ranking: some(fc.oneof(ranked, fc.array(ranked, { minLength: 1, maxLength: 3 }))),
        ...grounds,
      }),
    );
    const interests = some(fc.oneof(statement, fc.record({ interest: statement, ...remarks })));
    const forSome = <T>(keys: readonly string[], item: fc.Arbitrary<T>) =>
      fc.subarray([...keys]).chain((some) => fc.record(Object.fromEntries(some.map((id) => [id, item]))));
    const forActors = <T>(item: fc.Arbitrary<T>) => forSome(actorIds, item);
    const assignment = (refs: typeof options) =>
      fc.record(Object.fromEntries(refs.map(({ ref, values }) => [ref, fc.constantFrom(...values)])));
    const rules = some(fc.oneof(statement, fc.record({ rule: statement, ...remarks })));
    const moves = fc.constantFrom("free", "forward", "backward", "fixed");
    const byId = <T>(keys: readonly string[], item: fc.Arbitrary<T>) =>
      fc.record(Object.fromEntries(keys.map((id) => [id, item])));
    const file = fc.record({
      detente: fc.constant(1),
      title: texts,
      summary: maybe(texts),
      date: maybe(fc.oneof(texts, fc.nat(3000))),
      as_of: maybe(fc.oneof(texts, fc.nat(3000))),
      authors: maybe(some(texts)),
      tags: maybe(some(texts)),
      section: maybe(texts),
      image: maybe(fc.record({ src: texts, alt: texts, credit: maybe(texts) })),
      sources: byId(
        ids.sources,
        fc.record({
          title: maybe(texts),
          author: maybe(texts),
          publisher: maybe(texts),
          date: maybe(texts),
          url: maybe(texts),
          note: maybe(texts),
        }),
      ),
      actors: fc.record(
        Object.fromEntries(
          Object.entries(ids.actors).map(([id, own]) => [
            id,
            fc.record({
              name: maybe(texts),
              article: maybe(fc.constant("the" as const)),
              plural: maybe(fc.boolean()),
              options: fc.record(
                Object.fromEntries(
                  Object.entries(own).map(([option, values]) => [
                    option,
                    fc.record({
                      label: maybe(texts),
                      values: fc.constant(values ?? undefined),
                      moves: maybe(moves),
                      labels: maybe(forSome(values ?? ["no", "yes"], texts)),
                      says: maybe(forSome(values ?? ["no", "yes"], texts)),
                      ...grounds,
                    }),
                  ]),
                ),
              ),
              ...grounds,
            }),
          ]),
        ),
      ),
      status_quo: maybe(assignment(options)),
      no_deal: maybe(assignment(options)),
      rules: maybe(rules),
      preferences: maybe(forActors(preference)),
      vital: maybe(forActors(interests)),
      frameworks: byId(
        ids.frameworks,
        fc
          .record({
            parties: maybe(fc.subarray(actorIds, { minLength: 1 })),
            matched: fc.oneof(
              statement.map((where) => ({ where })),
              fc
                .subarray(options)
                .chain(assignment)
                .map((state) => ({ state })),
            ),
            ...described,
            ...grounds,
          })
          .map(({ matched, ...rest }) => ({ ...rest, ...matched })),
      ),
      lenses: byId(
        ids.lenses,
        fc.record({
          preferences: maybe(forActors(preference)),
          vital: maybe(forActors(interests)),
          ...described,
          ...grounds,
        }),
      ),
      perceptions: maybe(
        ids.lenses.length === 0 ? fc.constant({}) : forActors(fc.constantFrom(...ids.lenses)),
      ),
      clauses: fc.tuple(
        ...ids.clauses.map((id) => {
          const others = fc.subarray(ids.clauses.filter((other) => other !== id));
          return fc.record({
            label: maybe(texts),
            cost: maybe(fc.double({ min: 0, max: 1e300, noNaN: true })),
            requires: maybe(others),
            excludes: maybe(others),
            rules: maybe(rules),
            moves: maybe(
              forSome(
                options.map(({ ref }) => ref),
                moves,
              ),
            ),
            priorities: forActors(
              some(
                fc.oneof(statement, fc.record({ ...priority, at: maybe(fc.constantFrom("first", "last")) })),
              ),
            ),
            vital: maybe(forActors(interests)),
            ...grounds,
          });
        }),
      ),
      credence: maybe(
        forActors(
          forSome([REFERENCE_READING, ...ids.lenses], fc.double({ min: 0, max: 1e300, noNaN: true })).filter(
            (weights) => Object.values(weights).some((weight) => weight > 0),
          ),
        ),
      ),
    });
    return file.map((data) => {
      // Statements can be added to priorities only.
      const orders = [data, ...Object.values(data.lenses)].map((one) => one.preferences);
      const isOpen = (id: string) =>
        orders.every((order) => order?.[id] === undefined || "priorities" in order[id]);
      const clauses = data.clauses.map(({ priorities, ...clause }, index) => [
        ids.clauses[index]!,
        {
          ...clause,
          priorities: Object.fromEntries(Object.entries(priorities).filter(([id]) => isOpen(id))),
        },
      ]);
      return { ...data, clauses: Object.fromEntries(clauses) };
    });
  });
