import { useCallback, useSyncExternalStore } from "react";

/** The places of a document and what they are called, in the order of the header. */
export const PLACES = {
  verdict: "Verdict",
  security: "Security",
  guarantees: "Guarantees",
  perceptions: "Perceptions",
  "carrying-out": "Carrying it out",
  find: "Find",
  worlds: "Worlds",
  packages: "Packages",
  source: "Source",
  states: "States",
  sources: "Evidence",
} as const;
export type Place = keyof typeof PLACES;
export const PLACE_IDS = Object.keys(PLACES) as Place[];

/** The key that goes to each place: digits from 1 on, 0 for the tenth, and what stands beside it on many keyboards. */
const KEYS = "1234567890-";
export const KEY_OF = Object.fromEntries(PLACE_IDS.map((place, k) => [place, KEYS[k]!])) as Record<
  Place,
  string
>;

/**
 * What the address says: `#/` is the library, `#/new` the form, `#/DOCUMENT/PLACE?lens=…&why=…` a place in a document. A document may be
 * the scenario itself, packed: `#/z=…/PLACE`, or `#z=…` for short.
 */
export type Route =
  | { readonly at: "library" }
  | { readonly at: "new" }
  | {
      readonly at: "document";
      readonly document: string;
      readonly place: Place;
      readonly query: URLSearchParams;
    };

export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#/, "");
  const [path = "", search = ""] = text.split("?", 2);
  const [document, place] = path.split("/").filter(Boolean);
  if (document === undefined) return { at: "library" };
  if (document === "new") return { at: "new" };
  return {
    at: "document",
    document: safeDecode(document),
    place: PLACE_IDS.find((known) => known === place) ?? "verdict",
    query: new URLSearchParams(search),
  };
}

export function hrefOf(
  document: string,
  place: Place,
  query: Record<string, string | null> | URLSearchParams = {},
): string {
  const search = query instanceof URLSearchParams ? query : new URLSearchParams();
  if (!(query instanceof URLSearchParams))
    for (const [name, value] of Object.entries(query)) if (value !== null) search.set(name, value);
  const text = search.toString();
  return `#/${document.startsWith("z=") ? document : encodeURIComponent(document)}/${place}${text === "" ? "" : `?${text}`}`;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

let current = parseRoute(location.hash);
let currentHash = location.hash;
const listeners = new Set<() => void>();

function refresh(): void {
  if (location.hash === currentHash) return;
  currentHash = location.hash;
  current = parseRoute(currentHash);
  for (const listener of listeners) listener();
}
addEventListener("popstate", refresh);
addEventListener("hashchange", refresh);

export function navigate(href: string, { replace = false } = {}): void {
  if (href === location.hash) return;
  if (replace) history.replaceState(history.state, "", href);
  else history.pushState(null, "", href);
  refresh();
}

export function currentRoute(): Route {
  return current;
}

export function onRoute(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRoute(): Route {
  return useSyncExternalStore(onRoute, currentRoute);
}

/** Changes some of the address's parameters, null removing one. */
export function setParams(
  changes: Record<string, string | null>,
  options: { replace?: boolean; place?: Place } = {},
): void {
  if (current.at !== "document") return;
  const query = new URLSearchParams(current.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") query.delete(name);
    else query.set(name, value);
  }
  navigate(hrefOf(current.document, options.place ?? current.place, query), {
    replace: options.replace ?? false,
  });
}

/** One parameter of the address; setting it makes a step in the history unless `replace` is asked for. */
export function useParam(
  name: string,
): [string | null, (value: string | null, options?: { replace?: boolean }) => void] {
  const route = useRoute();
  const set = useCallback(
    (value: string | null, options: { replace?: boolean } = {}) => setParams({ [name]: value }, options),
    [name],
  );
  return [route.at === "document" ? route.query.get(name) : null, set];
}
