import type { Scenario } from "@detente/core";
import { lazy, memo, Suspense, useEffect, useRef } from "react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from "react-aria-components";
import { revert, save, useSessionPart } from "../engine/session.ts";
import { lensLabel } from "../look/names.ts";
import { setTheme, type Theme, useTheme } from "../look/theme.ts";
import { hrefOf, PLACES, type Place, setParams } from "../route.ts";

const ShareMenu = lazy(() => import("../share/ShareMenu.tsx"));

const NAMES: Record<Place, string> = {
  verdict: "Verdict",
  security: "Security",
  guarantees: "Guarantees",
  perceptions: "Perceptions",
  "carrying-out": "Carrying it out",
  states: "States",
  source: "Source",
};

/** Parameters that mean the same in every place. */
const SHARED = ["lens", "framework"];

interface HeaderProps {
  readonly documentKey: string;
  readonly place: Place;
  readonly query: URLSearchParams;
}

export const Header = memo(({ documentKey, place, query }: HeaderProps) => {
  const kept = new URLSearchParams([...query].filter(([name]) => SHARED.includes(name)));
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current?.querySelector(`[href*="/${place}"]`)?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [place]);
  return (
    <header className="top">
      <a className="brand" href="#/" title="The library">
        Detente
      </a>
      <nav aria-label="Places" ref={nav}>
        {PLACES.map((other, index) => (
          <a
            key={other}
            href={hrefOf(documentKey, other, kept)}
            aria-current={other === place ? "page" : undefined}
            aria-keyshortcuts={`${index + 1}`}
          >
            {NAMES[other]}
          </a>
        ))}
      </nav>
      <div className="tools">
        <Saving />
        <LensSelect />
        <Suspense fallback={null}>
          <ShareMenu />
        </Suspense>
        <ThemeButton />
      </div>
    </header>
  );
});

function LensSelect() {
  const lens = useSessionPart((session) => session.lens);
  const scenario = useSessionPart(({ judged }) => judged?.scenario ?? null);
  if (scenario === null || scenario.lenses.length === 0) return null;
  return <LensChoice scenario={scenario} lens={lens} />;
}

const LensChoice = memo(({ scenario, lens }: { scenario: Scenario; lens: string | null }) => {
  return (
    <Select
      className="lens"
      aria-label="Lens"
      value={lens !== null && scenario.lenses.some((known) => known.id === lens) ? lens : "#reference"}
      onChange={(key) => setParams({ lens: key === "#reference" ? null : String(key) })}
    >
      <Label className="quiet">seen</Label>{" "}
      <Button className="plain">
        <SelectValue>{({ selectedText }) => lower(selectedText ?? "")}</SelectValue>{" "}
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="choices">
          <ListBoxItem id="#reference" textValue={lensLabel(scenario, null)}>
            <Text slot="label">{lensLabel(scenario, null)}</Text>
            <Text slot="description">The reference: a convention, not the truth</Text>
          </ListBoxItem>
          {scenario.lenses.map((known) => (
            <ListBoxItem key={known.id} id={known.id} textValue={known.label}>
              <Text slot="label">{known.label}</Text>
              {known.summary !== null && <Text slot="description">{known.summary}</Text>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
});

function lower(text: string): string {
  return /^As /.test(text) ? `a${text.slice(1)}` : text;
}

/** Says that the text differs from the saved version, and what can be done about it. */
function Saving() {
  const document = useSessionPart((session) => session.document);
  const edited = useSessionPart(({ document, text }) => document !== null && text !== document.saved);
  if (document === null || !edited) return null;
  return (
    <span className="saving">
      <span className="quiet">edited</span>{" "}
      {document.origin === "own" && (
        <button type="button" className="plain link" onClick={() => void save()} title="Ctrl+S">
          Save
        </button>
      )}{" "}
      <button type="button" className="plain link" onClick={revert}>
        Revert
      </button>
    </span>
  );
}

const NEXT: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const SIGNS: Record<Theme, string> = { system: "◐", light: "○", dark: "●" };

export function ThemeButton() {
  const theme = useTheme();
  return (
    <button
      type="button"
      className="plain theme"
      aria-label={`Theme: ${theme}. Change to ${NEXT[theme]}`}
      title={`Theme: ${theme}`}
      onClick={() => setTheme(NEXT[theme])}
    >
      {SIGNS[theme]}
    </button>
  );
}
