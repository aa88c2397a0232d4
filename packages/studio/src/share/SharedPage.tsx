import { useEffect, useState } from "react";
import { hrefOf, navigate } from "../address/route.ts";
import { say } from "../document/session.ts";
import { keepNew } from "../files/kept.ts";
import { unpack } from "./pack.ts";

/** Opens a link that carries a scenario: it becomes a file of the reader's. */
export default function SharedPage({ packed }: { packed: string }) {
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    let left = false;
    void (async () => {
      const text = await unpack(packed);
      if (left) return;
      if (text === null) {
        setDamaged(true);
        return;
      }
      const { key, failure } = await keepNew("shared.yaml", text);
      if (left) return;
      say(failure);
      navigate(hrefOf(key, "verdict"), { replace: true });
    })();
    return () => {
      left = true;
    };
  }, [packed]);
  return (
    <main className="page">
      {damaged ? (
        <>
          <h1>This link is damaged</h1>
          <p className="stand">
            It was probably cut when it was sent. Ask for the file instead. <a href="#/">To the library</a>
          </p>
        </>
      ) : (
        <p className="quiet">Opening the shared scenario …</p>
      )}
    </main>
  );
}
