import cards from "virtual:library";
import { type ClipboardEvent, type DragEvent, useEffect, useMemo, useRef, useState } from "react";
import { hrefOf, navigate } from "../address/route.ts";
import { DurabilityGlyph } from "../look/glyphs.tsx";
import { count } from "../look/names.ts";
import { ThemeButton } from "../look/ThemeButton.tsx";
import "../look/frame.css";
import type { Card } from "../files/card.ts";
import { type KeptFile, keepFile, keepNew, recentFiles, removeFile } from "../files/kept.ts";
import { SERVED, served } from "../files/served.ts";
import "./library.css";

/** Larger files are refused before they are read. */
const FILE_LIMIT = 10 * 1024 * 1024;

export default function LibraryPage() {
  const [search, setSearch] = useState("");
  const [message, setMessage] = useState<string | null>(null);
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    document.title = "Detente";
    void served().then((file) => {
      if (file !== null) navigate(hrefOf(SERVED, "verdict"), { replace: true });
    });
  }, []);
  const sections = useMemo(() => bySection(cards.filter((card) => matches(card, search))), [search]);

  const openText = async (name: string, text: string) => {
    const { key, failure } = await keepNew(name, text);
    if (failure !== null) setMessage(failure);
    navigate(hrefOf(key, "verdict"));
  };
  const openFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > FILE_LIMIT) {
      setMessage(`“${file.name}” is larger than 10 MB and was not opened.`);
      return;
    }
    try {
      await openText(file.name, await file.text());
    } catch {
      setMessage(`“${file.name}” could not be read.`);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    void openFile(event.dataTransfer.files[0]);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const text = event.clipboardData.getData("text/plain");
    if (/^\s*["{]?detente\b/m.test(text)) void openText("pasted.yaml", text);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are shortcuts for the buttons inside
    <div
      className={`page library ${dragging ? "dragging" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDragging(false);
      }}
      onDrop={drop}
      onPaste={paste}
    >
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
        <div className="actions">
          <input
            type="search"
            className="field"
            aria-label="Search the library"
            placeholder="Search the library"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <FileButton open={openFile} />
          <a className="button" href="#/new">
            New scenario
          </a>
        </div>
        <PasteBox open={openText} />
        <div aria-live="polite">{message !== null && <p className="problem">{message}</p>}</div>
        <Recent search={search} say={setMessage} />
        <div className="sections">
          {sections.map(([section, found]) => (
            <section key={section} aria-label={section} className={`holds-${Math.min(found.length, 3)}`}>
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

function matches(card: Card, search: string): boolean {
  const text = [card.id, card.title, card.section, card.summary, card.date, ...card.tags]
    .join(" ")
    .toLowerCase();
  return search
    .toLowerCase()
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
      {card.frameworks.length > 0 && <Miniature frameworks={card.frameworks} />}
    </article>
  );
}

function Miniature({ frameworks }: { frameworks: Card["frameworks"] }) {
  const kept = frameworks.filter((framework) => framework.kept);
  const whole = kept.filter((framework) => framework.signable === true && framework.safeForAll);
  return (
    <div className="miniature">
      <span className="glyphs" aria-hidden="true">
        {frameworks.map((framework) => (
          <span key={framework.label} title={`${framework.label}: ${framework.durability}`}>
            <DurabilityGlyph level={framework.durability} />
          </span>
        ))}
      </span>
      <span>
        {kept.length === 0
          ? `None of ${count(frameworks.length)} would be kept`
          : `${count(kept.length)} of ${count(frameworks.length)} would be kept`}
        {whole.length > 0 &&
          `, ${whole.length === kept.length ? "" : `${count(whole.length)} of them `}signed and safe for all`}
      </span>
    </div>
  );
}

/** Keeps names such as F-35 on one line. */
function unbroken(title: string): string {
  return title.replace(/-(?=\d)/g, "-\u2060");
}

/** The summary's first sentence, or more of them where it is very short. */
function opening(text: string): string {
  return /^.{30,}?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** “22 October 1962”; a year, or whatever else the file says, as it is. */
function dateText(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}

function FileButton({ open }: { open: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json"
        aria-label="Scenario file"
        onChange={(event) => {
          open(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </>
  );
}

function PasteBox({ open }: { open: (name: string, text: string) => void }) {
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
        onClick={() => open("pasted.yaml", text)}
      >
        Open this text
      </button>
    </details>
  );
}

/** The reader's files in this browser. */
function Recent({ search, say }: { search: string; say: (message: string | null) => void }) {
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const [deleted, setDeleted] = useState<KeptFile | null>(null);
  const refresh = () =>
    void recentFiles().then((found) => setFiles(found.filter(({ origin }) => origin !== "served")));
  useEffect(refresh, []);
  const shown = files.filter((file) =>
    `${file.name} ${titleOf(file)}`.toLowerCase().includes(search.toLowerCase()),
  );
  if (shown.length === 0 && deleted === null) return null;
  return (
    <section aria-label="Your files">
      <h2 className="kick">Your files in this browser</h2>
      <ul className="recent">
        {shown.map((file) => (
          <li key={file.key}>
            <a href={hrefOf(file.key, "verdict")}>{titleOf(file)}</a>
            <span className="quiet small">
              {file.origin === "library" ? "your edits of the library’s" : file.name} ·{" "}
              {new Date(file.opened).toLocaleDateString(undefined, { dateStyle: "medium" })}
            </span>
            <button
              type="button"
              className="plain link small"
              aria-label={`Delete ${titleOf(file)}`}
              onClick={async () => {
                await removeFile(file.key);
                setDeleted(file);
                refresh();
              }}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {deleted !== null && (
          <p className="small">
            Deleted “{titleOf(deleted)}”.{" "}
            <button
              type="button"
              className="plain link"
              onClick={async () => {
                await keepFile(deleted).catch((error: Error) => say(error.message));
                setDeleted(null);
                refresh();
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

/** The file's own title, read without parsing it; its name while it has none. */
function titleOf(file: KeptFile): string {
  const found = /^title:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n#]*))/m.exec(file.draft);
  const title = (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
  return title === "" ? file.name : title;
}
