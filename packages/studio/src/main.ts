import { currentRoute } from "./address/route.ts";
import { open } from "./document/session.ts";

/*
 * Small, and so running early: what the address names is fetched while the page itself still loads.
 */
const route = currentRoute();
if (route.at === "document") void open(route.document, route.query.get("lens"));
void import("./page.tsx");
