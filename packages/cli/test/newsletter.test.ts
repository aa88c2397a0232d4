import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createTransport } from "nodemailer";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invalid, violations } from "../../brief/test/checks.ts";
import { findChromium, launchChromium } from "../../studio/test/chromium.ts";
import { detente, folder } from "./run.ts";

const LITERATURE = fileURLToPath(new URL("../../../scenarios/literature/", import.meta.url));
const DAYS = "2025-03-01..2025-03-31";
const NAME = "2025-03-01_2025-03-31";
const ADDRESS = ["--address", "https://example.org/r"] as const;
const EDITION = [...ADDRESS, "--newsletter", DAYS] as const;
const LEAVE = "https://example.org/leave?list=1&me";

/** What listmonk, a mail program or a mail server could take for its own. */
const HOSTILE = `\
detente: 1
title: "{{ .Subscriber.Email }} {{ UnsubscribeURL }} <script>alert(1)</script> <!--\\r\\nBcc: them@example.org\\r\\n\\r\\n."
summary: "https://evil.example/@TrackLink \\u202e{{ TrackLink \\"https://evil.example\\" }} }} {{{ \\n.\\nQUIT"
section: "<img src=https://evil.example/x.png>"
date: 2025-03-31
actors:
  red: { name: "Red }}", options: { go: { label: "Go {{ TrackView }}" } } }
status_quo: { red.go: no }
frameworks:
  go: { label: "{{ UnsubscribeURL }} – ½ ${"long".repeat(30)}", state: { red.go: yes } }
`;

function studies(): string {
  const home = folder();
  mkdirSync(join(home, "in"));
  for (const [name, date] of [
    ["chicken", "2025-03-01"],
    ["stag_hunt", "2025-03-14"],
    ["deadlock", "2025-04-01"],
  ] as const) {
    const text = readFileSync(join(LITERATURE, `${name}.yaml`), "utf8");
    writeFileSync(join(home, `in/${name}.yaml`), text.replace(/^date: .*$/m, `date: ${date}`));
  }
  writeFileSync(join(home, "in/hostile.yaml"), HOSTILE);
  return home;
}

const site = (cwd: string, ...more: readonly string[]) =>
  detente(["site", "in", "--out", "out", ...more], { cwd });
const SENT = ["--from", "Thé Review <news@example.org>", "--unsubscribe", LEAVE] as const;

describe("a newsletter", () => {
  let cwd: string;
  let said: Awaited<ReturnType<typeof site>>;
  const file = (ending: string) => readFileSync(join(cwd, `out/newsletter/${NAME}.${ending}`), "utf8");
  beforeAll(async () => {
    cwd = studies();
    said = await site(cwd, ...EDITION, ...SENT);
  }, 60_000);

  it("is written beside the site", () => {
    expect(said).toMatchObject({ code: 0, stderr: "" });
    expect(said.stdout).toMatch(
      /^out\/index\.html: 4 studies, .*\nout\/newsletter\/2025-03-01_2025-03-31: \.html, \.txt, \.listmonk\.json, \.eml\n$/,
    );
  });

  it("is the same each time, and no page of the site is other for it", async () => {
    const other = studies();
    await site(other, ...EDITION, ...SENT);
    expect((await site(other, ...ADDRESS)).stdout).toMatch(/ 0 of \d+ files written\n$/);
    const feed = readFileSync(join(other, "out/feed.xml"), "utf8");
    expect(feed).toBe(readFileSync(join(cwd, "out/feed.xml"), "utf8"));
    // What was sent stays what it was.
    for (const ending of ["html", "txt", "listmonk.json", "eml"])
      expect(readFileSync(join(other, `out/newsletter/${NAME}.${ending}`), "utf8")).toBe(file(ending));
  });

  it("has a plain twin in lines that mail programs leave alone, its addresses whole", () => {
    const text = file("txt");
    for (const line of text.split("\n")) if (!line.includes("https://")) expect(line.length).toBeLessThan(73);
    expect(text).toContain("\nhttps://example.org/r/studies/stag_hunt.html\n");
    expect(text.endsWith(`\nLeave this list: ${LEAVE}\n`)).toBe(true);
    expect(text.indexOf("stag_hunt.html")).toBeLessThan(text.indexOf("chicken.html"));
    expect(text).not.toContain("deadlock");
    expect(text).toMatch(/- Both give way\n {2}\S.* · not kept: hollow · \S.* while it lasts\n/);
  });

  it("is a campaign in which nothing but the way out of the list is listmonk's to fill in", () => {
    const { body, altbody, subject, ...rest } = JSON.parse(file("listmonk.json")) as Record<string, string>;
    expect(rest).toEqual({
      name: "Detente: 1 March 2025 to 31 March 2025: three studies",
      from_email: "Thé Review <news@example.org>",
      type: "regular",
      messenger: "email",
      content_type: "html",
    });
    // As its templates do, which html/template of Go has been seen to do with the same text.
    const filled = (template: string) =>
      template
        .replace("{{ UnsubscribeURL }}", LEAVE)
        .replace(/\{\{ Safe "(.+?)" \}\}/g, (_, literal: string) => literal);
    expect(filled(altbody!)).toBe(file("txt"));
    expect(filled(subject!)).toContain("{{ .Subscriber.Email }} {{ UnsubscribeURL }} <script>");
    expect(subject).not.toContain("\n");
    expect(body!.match(/\{\{.*?\}\}/g)).toEqual(["{{ UnsubscribeURL }}"]);
    expect(body!.slice(body!.lastIndexOf("href="))).toMatch(/^href="\{\{ UnsubscribeURL \}\}"/);
    for (const template of [body!, altbody!, subject!]) expect(template).not.toContain("@TrackLink");
  });

  describe("sent by SMTP", () => {
    const arrived: { readonly from: string; readonly to: readonly string[]; readonly bytes: Buffer }[] = [];
    let server: SMTPServer;
    let mail: Email;
    beforeAll(async () => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ["STARTTLS"],
        onData(stream, { envelope }, done) {
          const parts: Buffer[] = [];
          stream.on("data", (part: Buffer) => parts.push(part));
          stream.on("end", () => {
            const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
            const to = envelope.rcptTo.map(({ address }) => address);
            arrived.push({ from, to, bytes: Buffer.concat(parts) });
            done();
          });
        },
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.server.address() as AddressInfo;
      const transport = createTransport({ host: "127.0.0.1", port, secure: false });
      await transport.sendMail({
        envelope: { from: "news@example.org", to: ["ann@example.org", "bob@example.org"] },
        raw: readFileSync(join(cwd, `out/newsletter/${NAME}.eml`)),
      });
      transport.close();
      mail = await PostalMime.parse(arrived[0]!.bytes);
    });
    afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

    it("arrives once, to those and no others, and as it was written", () => {
      expect(arrived.map(({ from, to }) => [from, to])).toEqual([
        ["news@example.org", ["ann@example.org", "bob@example.org"]],
      ]);
      expect(arrived[0]!.bytes.toString("latin1").trimEnd()).toBe(file("eml").trimEnd());
      for (const line of file("eml").split("\r\n")) expect(line).toMatch(/^[\x20-\x7e\t]{0,78}$/);
    });

    it("says in its head what it is, and nothing that a study has put there", () => {
      expect(mail.headers.map(({ key }) => key).sort()).toEqual([
        "content-type",
        "date",
        "from",
        "list-unsubscribe",
        "message-id",
        "mime-version",
        "subject",
        "to",
      ]);
      expect(mail.from).toMatchObject({ name: "Thé Review", address: "news@example.org" });
      expect(mail.subject).toBe(
        "{{ .Subscriber.Email }} {{ UnsubscribeURL }} <script>alert(1)</script> <!-- Bcc: them@example.org . (and 2 more)",
      );
      expect(mail.messageId).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
      expect(new Date(mail.date!).toISOString()).toBe("2025-03-31T00:00:00.000Z");
      expect(mail.headers.find(({ key }) => key === "list-unsubscribe")!.value).toBe(`<${LEAVE}>`);
    });

    it("holds both twins", () => {
      expect(mail.headers.find(({ key }) => key === "content-type")!.value).toMatch(
        /^multipart\/alternative;/,
      );
      expect(mail.attachments).toEqual([]);
      expect(mail.text!.replaceAll("\r\n", "\n").trimEnd()).toBe(file("txt").trimEnd());
      expect(mail.html!.trimEnd()).toBe(file("html").trimEnd());
    });

    it("is open to all as it arrives, in both themes, wide and narrow, and loads nothing", async () => {
      expect(await invalid(mail.html!)).toEqual([]);
      const path = join(cwd, "arrived.html");
      writeFileSync(path, mail.html!);
      const browser = await launchChromium(findChromium());
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [375, 700])
          expect(
            await violations(browser, pathToFileURL(path).href, { colorScheme, width }),
            `${colorScheme} ${width}`,
          ).toEqual([]);
      await browser.close();
    });
  });
});

describe("a newsletter that cannot be", () => {
  const cwd = folder();
  mkdirSync(join(cwd, "in"));
  copyFileSync(join(LITERATURE, "chicken.yaml"), join(cwd, "in/chicken.yaml"));

  it.each([
    [["--newsletter", DAYS], "a newsletter needs --address", "--address https://example.org/"],
    [[...ADDRESS, "--newsletter", "2025-03"], "two days, both included", ""],
    [[...ADDRESS, "--newsletter", "2025-03-01..2025-03-02..2025-03-03"], "two days, both included", ""],
    [[...ADDRESS, "--newsletter", "2025-02-01..2025-02-29"], "two days, both included", ""],
    [[...ADDRESS, "--newsletter", "2025-03-31..2025-03-01"], "not end before it begins", "01..2025-03-31?"],
    [EDITION, "no study is dated 2025-03-01 to 2025-03-31", "the studies here are dated from 1978 to 1978"],
    [[...ADDRESS, "--from", "news@example.org"], "--from and --unsubscribe are for", "--newsletter 2025"],
    [[...EDITION, "--from", "nobody"], '"nobody" is no sender', "news@example.org"],
    [[...EDITION, "--from", "a@example.org, b@example.org"], "is no sender", "news@example.org"],
    [[...EDITION, "--unsubscribe", "javascript:alert(1)"], "no address at which to leave", "mailto:"],
  ])("%j", async (call, message, hint) => {
    const { code, stdout, stderr } = await site(cwd, ...call);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(existsSync(join(cwd, "out/index.html"))).toBe(false);
  });

  it("does without a sender and a way out of the list, and says so", async () => {
    const { code, stderr } = await site(cwd, ...ADDRESS, "--newsletter", "1978-01-01..1978-12-31");
    expect(code).toBe(0);
    expect(stderr).toContain("Without --from there is no message (.eml) to send.");
    expect(stderr).toContain("Without --unsubscribe only the file for listmonk");
    expect(readdirSync(join(cwd, "out/newsletter")).map((name) => name.slice(22))).toEqual([
      "html",
      "listmonk.json",
      "txt",
    ]);
  });

  it("tells that Gmail shows only the beginning of a long one", async () => {
    const home = folder();
    mkdirSync(join(home, "in"));
    const text = readFileSync(join(LITERATURE, "chicken.yaml"), "utf8");
    writeFileSync(
      join(home, "in/long.yaml"),
      text.replace(/^title: .*$/m, `title: ${"long ".repeat(25000)}`),
    );
    const { stderr } = await site(home, ...ADDRESS, "--newsletter", "1978-01-01..1978-12-31");
    expect(stderr).toMatch(/The edition has \d+ KiB, and Gmail hides what comes after 102/);
  });
});
