import { hrefOf, useRoute } from "../address/route.ts";
import "./missing.css";

/** A scenario of the library that has all that any place shows. */
const COMPLETE = "ukraine_2025";

/** What a place would show, and how the file comes to have what it needs. */
export function Missing({ what, how, example }: { what: string; how: string; example: string }) {
  const route = useRoute();
  return (
    <div className="missing">
      <p className="stand">{what}</p>
      <p>{how}</p>
      <figure>
        <figcaption className="quiet small">In the source, for instance:</figcaption>
        <pre>
          <code>{example}</code>
        </pre>
      </figure>
      {route.at === "document" && (
        <p>
          <a href={hrefOf(route.document, "source", route.query)}>Go to the source</a>, or see{" "}
          <a href={hrefOf(COMPLETE, route.place)}>what this place shows of the war in Ukraine</a>.
        </p>
      )}
    </div>
  );
}
