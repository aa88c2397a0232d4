import { markdownReport } from "@detente/brief/report";
import { memo } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { currentRoute, hrefOf } from "../address/route.ts";
import { inSight } from "../document/inForce.ts";
import { keepCopy, saveToDisk } from "../document/saving.ts";
import { say, session, useSessionPart } from "../document/session.ts";
import { canSaveToDisk } from "../files/disk.ts";
import { LINK_LIMIT, linkBase, linkKey } from "../files/link.ts";
import { grouped } from "../look/names.ts";
import { printPage } from "../look/printing.ts";
import { download } from "./download.ts";

/** What can be done with the open document as a whole. */
export default function ShareMenu() {
  const known = useSessionPart(({ document }) => document !== null);
  const judged = useSessionPart(({ judged }) => judged?.stage === "whole");
  return known && <Choices judged={judged} />;
}

const Choices = memo(({ judged }: { judged: boolean }) => {
  return (
    <MenuTrigger>
      <Button className="plain">
        Share <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="choices" onAction={(key) => void ACTIONS[String(key)]?.()}>
          <MenuItem id="link">Copy a link that carries the scenario and this view</MenuItem>
          <MenuItem id="copy">Keep a copy in this browser</MenuItem>
          <Separator />
          <MenuItem id="file">{canSaveToDisk() ? "Save to disk" : "Save the file"}</MenuItem>
          <MenuItem id="report" isDisabled={!judged}>
            Save a report (Markdown)
          </MenuItem>
          <MenuItem id="analysis" isDisabled={!judged}>
            Save the analysis (JSON)
          </MenuItem>
          <MenuItem id="print">Print</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});

const ACTIONS: Record<string, () => void | Promise<void>> = {
  link: copyLink,
  copy: () => keepCopy(),
  file: () => (canSaveToDisk() ? saveToDisk() : saveFile()),
  report,
  analysis,
  print: () => printPage(),
};

async function copyLink(): Promise<void> {
  const route = currentRoute();
  if (route.at !== "document") return;
  const key = await linkKey(session().text);
  if (key.length > LINK_LIMIT) {
    say(
      `The scenario is too long for a link: ${grouped(key.length)} characters when packed, and links over ${grouped(LINK_LIMIT)} are often cut. Send the file instead.`,
    );
    return;
  }
  const { base, here } = await linkBase();
  const link = `${base}${hrefOf(key, route.place, route.query)}`;
  const whose = here
    ? "It works on this machine only, while the studio runs here; `detente studio --links ADDRESS` makes links to a studio that others can open."
    : "It carries the whole scenario; nothing is stored anywhere.";
  try {
    await navigator.clipboard.writeText(link);
    say(`The link is copied. ${whose}`);
  } catch {
    say(`The browser does not allow copying. ${whose} This is the link: ${link}`);
  }
}

function saveFile(): void {
  const { document, text } = session();
  if (document !== null) download(document.name, text, "application/yaml");
}

function report(): void {
  const { document } = session();
  const judged = inSight();
  if (document === null || judged?.stage !== "whole") return;
  const { scenario, analysis, values } = judged;
  const lines = markdownReport({ scenario, analysis, values: (state) => values.get(state)! });
  download(`${stem(document.name)}.md`, `${lines.join("\n")}\n`, "text/markdown");
}

function analysis(): void {
  const { document } = session();
  const judged = inSight();
  if (document !== null && judged?.stage === "whole")
    download(
      `${stem(document.name)}.json`,
      `${JSON.stringify(judged.analysis, null, 1)}\n`,
      "application/json",
    );
}

function stem(name: string): string {
  return name.replace(/\.(ya?ml|json)$/i, "");
}
