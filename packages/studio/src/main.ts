import { currentRoute, onRoute, setParams } from "./address/route.ts";
import { open } from "./document/session.ts";
import { holdKey } from "./files/served.ts";

/*
 * Small, and so running early: what the address names is fetched while the page itself still loads.
 */
takeKey();
onRoute(takeKey);
const route = currentRoute();
if (route.at === "document") void open(route.document, route.query.get("lens"));
void import("./page.tsx");

/** The key of the program that serves a file is held, and not left in the address. */
function takeKey(): void {
  const now = currentRoute();
  const key = now.at === "document" ? now.query.get("key") : null;
  if (now.at !== "document" || key === null) return;
  const isNew = holdKey(key);
  setParams({ key: null }, { replace: true });
  if (isNew) void open(now.document, now.query.get("lens"), { anew: true });
}
