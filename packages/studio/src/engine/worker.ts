import { fixture } from "./fixture.ts";
import type { ToWorker } from "./protocol.ts";

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const m = event.data;
  if ("cancel" in m) return;
  if (m.question === "judge")
    self.postMessage({ id: m.id, answer: { judged: fixture((m.ask as { text: string }).text) } });
  else if (m.question === "explain")
    self.postMessage({
      id: m.id,
      answer: { state: 2, sentences: [{ about: "great", text: "Great power could Strike.", sources: [] }] },
    });
};
