import { type KeptFile, keepFile, leaveBehind, removeFile, type Seen, writtenFile } from "./kept.ts";
import { turns } from "./turns.ts";

type Content = Omit<KeptFile, "stamp" | "opened">;

const inTurn = turns();

/** Resolves once this tab has written down all that it was to. */
export function allWritten(): Promise<void> {
  return inTurn(async () => {});
}

/** What a tab has written down of a document that it has open: one after the other, and nothing over what it has not seen. */
export class Written {
  /** The text that is written down, or what stands in its place. */
  draft: string;
  /** The text that will be, once it is its turn. */
  latest: string;
  #seen: Seen;

  constructor(draft: string, stamp: string | null) {
    this.draft = draft;
    this.latest = draft;
    this.#seen = [stamp];
  }

  /** @throws as {@link keepFile} does. */
  keep(content: Content): Promise<void> {
    this.latest = content.draft;
    return inTurn(async () => {
      const file = stamped(content);
      const before = this.#seen;
      // Where the page goes meanwhile, either may stand there.
      this.#seen = [...before, file.stamp];
      try {
        await keepFile(file, before);
      } catch (error) {
        this.#seen = before;
        throw error;
      }
      this.draft = content.draft;
      this.#seen = [file.stamp];
    });
  }

  /** Nothing is kept of a text that is the saved one. */
  forget(key: string, text: string): Promise<void> {
    this.latest = text;
    return inTurn(async () => {
      await removeFile(key, this.#seen);
      this.take(text, null);
    });
  }

  /** What is kept by now, where that is neither this tab's nor what it has seen. */
  news(key: string): Promise<{ kept: KeptFile | null } | null> {
    return inTurn(async () => {
      const kept = await writtenFile(key);
      return this.#seen.includes(kept?.stamp ?? null) ? null : { kept };
    });
  }

  /** From now on this is what has been seen. */
  take(draft: string, stamp: string | null): void {
    this.draft = draft;
    this.latest = draft;
    this.#seen = [stamp];
  }

  /** Puts a text down while the page goes. */
  leaveBehind(content: Content): void {
    const file = stamped(content);
    leaveBehind(file, this.#seen);
    this.draft = content.draft;
    this.latest = content.draft;
    this.#seen = [...this.#seen, file.stamp];
  }
}

function stamped(content: Content): KeptFile & { stamp: string } {
  return { ...content, opened: Date.now(), stamp: crypto.randomUUID() };
}
