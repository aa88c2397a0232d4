import { lazy, Suspense } from "react";
import { useRoute } from "../address/route.ts";
import { DocumentPage } from "./DocumentPage.tsx";
import { Failing } from "./Failing.tsx";

const LibraryPage = lazy(() => import("../library/LibraryPage.tsx"));
const NewPage = lazy(() => import("../library/NewPage.tsx"));
const SharedPage = lazy(() => import("../share/SharedPage.tsx"));

export function App() {
  const route = useRoute();
  return (
    <Failing key={route.at}>
      <Suspense fallback={null}>
        {route.at === "library" && <LibraryPage />}
        {route.at === "new" && <NewPage />}
        {route.at === "shared" && <SharedPage packed={route.packed} />}
        {route.at === "document" && <DocumentPage route={route} />}
      </Suspense>
    </Failing>
  );
}
