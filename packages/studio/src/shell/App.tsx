import { lazy, Suspense } from "react";
import { useRoute } from "../address/route.ts";
import { DocumentPage } from "./DocumentPage.tsx";
import { Failing } from "./Failing.tsx";
import { Notice } from "./Notice.tsx";
import { useArrivals } from "./useArrivals.ts";
import { useWhereabouts } from "./useWhereabouts.ts";

const LibraryPage = lazy(() => import("../library/LibraryPage.tsx"));
const NewPage = lazy(() => import("../library/NewPage.tsx"));

export function App() {
  const route = useRoute();
  const dragging = useArrivals();
  useWhereabouts();
  return (
    <Failing key={route.at}>
      {dragging && <div className="dropping">Drop it to open it</div>}
      {route.at !== "document" && (
        <div className="status" aria-live="polite">
          <Notice />
        </div>
      )}
      <Suspense fallback={null}>
        {route.at === "library" && <LibraryPage />}
        {route.at === "new" && <NewPage />}
        {route.at === "document" && <DocumentPage route={route} />}
      </Suspense>
    </Failing>
  );
}
