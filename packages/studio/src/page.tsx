import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "virtual:palette.css";
import "./look/base.css";
import "./look/print.css";
import "./look/theme.ts";
import { App } from "./shell/App.tsx";

const root = document.getElementById("studio");
if (root === null) throw new Error("the page has no place for the studio");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
