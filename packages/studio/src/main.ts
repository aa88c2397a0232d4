import { open } from "./engine/session.ts";
import { currentRoute } from "./route.ts";

/*
 * Small, and so running early: what the address names is fetched while the page itself still loads.
 */
const route = currentRoute();
if (route.at === "document") void open(route.document, route.query.get("lens"));
void import("./page.tsx");
