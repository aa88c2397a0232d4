import cards from "virtual:library";
import { set } from "@detente/brief/typeset";
import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { hrefOf } from "../address/route.ts";
import { openFile, openPicked, openText } from "../document/arrivals.ts";
import { say } from "../document/session.ts";
import { DurabilityGlyph } from "../look/glyphs.tsx";
import { Marks } from "../look/Marks.tsx";
import { dateText, isolated, opening } from "../look/names.ts";
import { ThemeButton } from "../look/ThemeButton.tsx";
import "../look/frame.css";
import type { Card } from "../files/card.ts";
import { canPick, OPENED, pickToOpen } from "../files/disk.ts";
import { type KeptFile, keepFile, recentFiles, removeFile } from "../files/kept.ts";
import { TOURED } from "../files/scenarios.ts";
import { SERVED, servedName } from "../files/served.ts";
import "./library.css";

export default function LibraryPage() {
  const [search, setSearch] = useState("");
  useEffect(() => {
    document.title = "The library – Detente";
  }, []);
  const sections = useMemo(() => bySection(cards.filter((card) => matches(card, search))), [search]);
  return (
    <div className="page library">
      <header className="masthead">
        <span className="brand">Detente</span>
        <ThemeButton />
      </header>
      <main>
        <h1>Which arrangements would every party keep?</h1>
        <p className="stand">
          A dispute is a set of parties, what each can do, and what each wants. For every proposal Detente
          finds whether they would sign it, whether they would keep it, who would be safe under it, and why.
          It runs here, in your browser; files never leave your machine.
        </p>
        <p className="first-time">
          First time here?{" "}
          <a href={hrefOf(TOURED, "verdict", { open: "exchange", story: "1" })}>
            Four steps on a small dispute
          </a>
        </p>
        <div className="actions">
          <input
            type="search"
            className="field"
            aria-label="Search the library"
            placeholder="Search the library"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <FileButton />
          <a className="button" href="#/new">
            New scenario
          </a>
        </div>
        <PasteBox />
        <Recent search={search} />
        {cards.length > 0 && (
          <div className="legend">
            <span>Would each proposal be kept?</span>
            <Marks levels={cards.flatMap(({ proposals }) => proposals.map(({ durability }) => durability))} />
          </div>
        )}
        <div className="sections">
          {sections.map(([section, found]) => (
            <section
              key={section}
              aria-label={section}
              className={found.length > 6 ? "holds-many" : `holds-${Math.min(found.length, 3)}`}
            >
              <h2 className="kick">{section}</h2>
              <ul className="cards">
                {found.map((card) => (
                  <li key={card.id}>
                    <CardView card={card} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {sections.length === 0 && <p className="quiet">Nothing in the library matches “{search}”.</p>}
      </main>
    </div>
  );
}

function bySection(found: readonly Card[]): [string, Card[]][] {
  const sections = new Map<string, Card[]>();
  for (const card of found) {
    const section = sections.get(card.section);
    if (section === undefined) sections.set(card.section, [card]);
    else section.push(card);
  }
  return [...sections];
}

/** As words are compared: neither capitals nor the form of an apostrophe matter. */
function sought(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'");
}

function matches(card: Card, search: string): boolean {
  const text = sought([card.id, card.title, card.section, card.summary, card.date, ...card.tags].join(" "));
  return sought(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function CardView({ card }: { card: Card }) {
  return (
    <article className="card">
      <h3>
        <a href={hrefOf(card.id, "verdict")}>{unbroken(card.title)}</a>
      </h3>
      {card.date !== null && <p className="date">{dateText(card.date)}</p>}
      {card.summary !== null && <p className="question">{opening(card.summary)}</p>}
      {card.proposals.length > 0 && <Miniature answer={card.answer} proposals={card.proposals} />}
    </article>
  );
}

function Miniature({ answer, proposals }: Pick<Card, "answer" | "proposals">) {
  return (
    <div className="miniature">
      <span className="glyphs" aria-hidden="true">
        {proposals.map(({ label, durability }) => (
          <span key={label} title={`${label}: ${durability}`}>
            <DurabilityGlyph level={durability} />
          </span>
        ))}
      </span>
      <span>{answer}</span>
    </div>
  );
}

/** Keeps names such as F-35 on one line. */
function unbroken(title: string): string {
  return title.replace(/-(?=\d)/g, "-\u2060");
}

function FileButton() {
  const input = useRef<HTMLInputElement>(null);
  const pick = async () => {
    const handle = await pickToOpen();
    if (handle !== null) await openPicked(handle);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => (canPick() ? void pick() : input.current?.click())}
      >
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={OPENED.join()}
        aria-label="Scenario file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void openFile(file);
          event.target.value = "";
        }}
      />
    </>
  );
}

function PasteBox() {
  const [text, setText] = useState("");
  return (
    <details className="paste">
      <summary>or drop a file anywhere, or paste one</summary>
      <textarea
        className="field"
        rows={6}
        aria-label="Scenario as text"
        placeholder="detente: 1"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="button"
        disabled={text.trim() === ""}
        onClick={() => void openText("pasted.yaml", text)}
      >
        Open this text
      </button>
    </details>
  );
}

/** The file that the program serves, and the reader's files in this browser. */
function Recent({ search }: { search: string }) {
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const [deleted, setDeleted] = useState<KeptFile | null>(null);
  const [serving, setServing] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const refresh = async () => {
    const found = await recentFiles();
    // At once, so that what is in it can have the focus.
    flushSync(() => setFiles(found.filter(({ origin }) => origin !== "served")));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
  useEffect(() => {
    void refresh();
    void servedName().then(setServing);
  }, []);
  useEffect(() => {
    if (deleted !== null) undo.current?.focus();
  }, [deleted]);
  const holds = (text: string) => sought(text).includes(sought(search));
  const shown = files.filter((file) => holds(`${file.name} ${titleOf(file)}`));
  const served = serving !== null && holds(serving) ? serving : null;
  if (shown.length === 0 && deleted === null && served === null) return null;
  return (
    <section aria-label="Your files">
      <h2 className="kick">Your files</h2>
      <ul className="recent" ref={list}>
        {served !== null && (
          <li>
            <a href={hrefOf(SERVED, "verdict")}>{isolated(served)}</a>
            <span className="quiet small">the file that this studio was started with</span>
          </li>
        )}
        {shown.map((file) => (
          <li key={file.key}>
            <a href={hrefOf(file.key, "verdict")}>{isolated(titleOf(file))}</a>
            <span className="quiet small">
              {KINDS[file.origin] ?? isolated(file.name)} ·{" "}
              {new Date(file.opened).toLocaleDateString(undefined, { dateStyle: "medium" })}
            </span>
            <button
              type="button"
              className="plain link small"
              onClick={async () => {
                // Another tab may have changed it since it was listed.
                setDeleted((await removeFile(file.key)) ?? file);
                await refresh();
              }}
            >
              Delete<span className="hidden"> {isolated(titleOf(file))}</span>
            </button>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {deleted !== null && (
          <p className="small">
            Deleted “{isolated(titleOf(deleted))}”.{" "}
            <button
              ref={undo}
              type="button"
              className="plain link"
              onClick={async () => {
                await keepFile(deleted, []).catch((error: Error) => say(error.message));
                setDeleted(null);
                await refresh();
                list.current
                  ?.querySelector<HTMLElement>(`[href="${hrefOf(deleted.key, "verdict")}"]`)
                  ?.focus();
              }}
            >
              Undo
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

const KINDS: Partial<Record<KeptFile["origin"], string>> = {
  library: "your edits of the library’s",
  link: "your edits of a link’s",
};

/** The file's own title, read without parsing it; its name while it has none. */
function titleOf(file: KeptFile): string {
  const found = /^title:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n#]*))/m.exec(file.draft);
  const title = (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
  return title === "" ? file.name : set(title);
}
