/** As much of JSON Schema as ours uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** A key of a mapping, or `null` for an item of a list. */
export type Step = string | null;

/** Every schema that may hold at a path: alternatives are all followed. */
export function schemasAt(root: Schema, path: readonly Step[]): Schema[] {
  let here = unfold(root, root);
  for (const step of path)
    here = here.flatMap((schema) => below(schema, step)).flatMap((schema) => unfold(root, schema));
  return here;
}

function below(schema: Schema, step: Step): Schema[] {
  if (step === null) return schema.items === undefined ? [...(schema.prefixItems ?? [])] : [schema.items];
  const own = schema.properties?.[step];
  if (own !== undefined) return [own];
  const matching = Object.entries(schema.patternProperties ?? {}).find(([pattern]) =>
    new RegExp(pattern).test(step),
  );
  if (matching !== undefined) return [matching[1]];
  return typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
}

function unfold(root: Schema, schema: Schema, depth = 0): Schema[] {
  if (depth > 16) return [];
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace(/^#(\/(\$defs|definitions)\/)?/, "");
    const target = name === "" ? root : (root.$defs ?? root.definitions)?.[name];
    if (target === undefined) return [];
    const description = schema.description ?? target.description;
    const named = {
      ...target,
      title: target.title ?? name,
      ...(description === undefined ? {} : { description }),
    };
    return unfold(root, named, depth + 1);
  }
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (alternatives.length === 0) return [schema];
  const { description } = schema;
  return [
    schema,
    ...alternatives
      .flatMap((other) => unfold(root, other, depth + 1))
      .map((other) =>
        other.description === undefined && description !== undefined ? { ...other, description } : other,
      ),
  ];
}

/** The keys that may stand at a path, with what they mean. */
export function keysAt(root: Schema, path: readonly Step[]): { key: string; description: string }[] {
  const found = new Map<string, string>();
  for (const schema of schemasAt(root, path))
    for (const [key, value] of Object.entries(schema.properties ?? {}))
      if (!found.has(key)) found.set(key, value.description ?? unfold(root, value)[0]?.description ?? "");
  return [...found].map(([key, description]) => ({ key, description }));
}

/** The fixed values that may stand at a path. */
export function valuesAt(root: Schema, path: readonly Step[]): string[] {
  const found = new Set<string>();
  for (const schema of schemasAt(root, path)) {
    for (const value of schema.enum ?? []) found.add(String(value));
    if (schema.const !== undefined) found.add(String(schema.const));
  }
  return [...found];
}

/** What the schema says of a path. */
export function descriptionAt(root: Schema, path: readonly Step[]): string | null {
  return schemasAt(root, path).find((schema) => schema.description !== undefined)?.description ?? null;
}
