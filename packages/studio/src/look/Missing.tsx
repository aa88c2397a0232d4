import "./missing.css";

/** What a place would show, and how the file comes to have what it needs. */
export function Missing({ what, how, example }: { what: string; how: string; example: string }) {
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
    </div>
  );
}
