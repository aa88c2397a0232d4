import type { Scenario } from "@detente/core";

/** Values by option. */
export type Fixed = Readonly<Record<string, string>>;

/** What the address says is fixed, `ref:value` by `ref:value`; what the scenario does not have is left out. */
export function readFixed(text: string | null, { options }: Scenario): Fixed {
  const pairs = (text ?? "").split(" ").map((pair) => pair.split(":", 2));
  return Object.fromEntries(
    options.flatMap(({ ref, values }) => {
      const value = pairs.find(([known]) => known === ref)?.[1];
      return value !== undefined && values.includes(value) ? [[ref, value]] : [];
    }),
  );
}

export function writeFixed(fixed: Fixed): string {
  return Object.entries(fixed)
    .map((pair) => pair.join(":"))
    .join(" ");
}

/** With an option at a value, or open again where it has that already. */
export function toggled(fixed: Fixed, ref: string, value: string): Fixed {
  const { [ref]: now, ...others } = fixed;
  return now === value ? others : { ...others, [ref]: value };
}
