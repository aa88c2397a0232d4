const files = import.meta.glob<string>("../../../../scenarios/**/*.yaml", {
  query: "?raw",
  import: "default",
});

const byId = new Map(
  Object.entries(files).map(([path, load]) => [path.slice(path.lastIndexOf("/") + 1, -".yaml".length), load]),
);

/** The text of a scenario of the library, loaded when asked for; null when there is none of that id. */
export async function libraryText(id: string): Promise<string | null> {
  return (await byId.get(id)?.()) ?? null;
}
