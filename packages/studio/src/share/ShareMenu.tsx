import { memo } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { hrefOf, navigate } from "../address/route.ts";
import { say, session, useSessionPart } from "../document/session.ts";
import { keepNew } from "../files/kept.ts";
import { grouped } from "../look/names.ts";
import { download } from "./download.ts";
import { LINK_LIMIT, pack } from "./pack.ts";
import { markdownReport } from "./report.ts";

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
          <MenuItem id="link">Copy a link that carries the scenario</MenuItem>
          <MenuItem id="copy">Keep a copy in this browser</MenuItem>
          <Separator />
          <MenuItem id="file">Save the file</MenuItem>
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
  copy: keepCopy,
  file: saveFile,
  report,
  analysis,
  print: () => print(),
};

async function copyLink(): Promise<void> {
  const packed = await pack(session().text);
  if (packed.length > LINK_LIMIT) {
    say(
      `The scenario is too long for a link: ${grouped(packed.length)} characters when packed, and links over ${grouped(LINK_LIMIT)} are often cut. Send the file instead.`,
    );
    return;
  }
  const link = `${location.href.split("#")[0]}#z=${packed}`;
  try {
    await navigator.clipboard.writeText(link);
    say("The link is copied. It carries the whole scenario; nothing is stored anywhere.");
  } catch {
    say(`The browser does not allow copying. This is the link: ${link}`);
  }
}

async function keepCopy(): Promise<void> {
  const { document, text } = session();
  if (document === null) return;
  const { key, failure } = await keepNew(document.name, text);
  navigate(hrefOf(key, "verdict"));
  say(failure ?? "This is your copy; it is kept in this browser.");
}

function saveFile(): void {
  const { document, text } = session();
  if (document !== null) download(document.name, text, "application/yaml");
}

function report(): void {
  const { document, judged } = session();
  if (document !== null && judged?.stage === "whole")
    download(`${stem(document.name)}.md`, markdownReport(judged), "text/markdown");
}

function analysis(): void {
  const { document, judged } = session();
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
