import type { Twins } from "./twins.ts";

/** listmonk puts each reader's own address in its place. */
export const LEAVE = "{{ UnsubscribeURL }}";

/**
 * What listmonk takes for a campaign (POST /api/campaigns), but for the lists and the template, which only who sends knows. Its
 * bodies and subjects are templates of Go: what the edition's text has of their syntax is made to stand for itself. Source: listmonk's
 * documentation, “Campaigns” and “Templating”; its `models/campaigns.go` and `models/common.go`.
 */
export function campaign({ edition, html, text }: Twins, from: string | null): string {
  const { title, subject, count } = edition;
  const body = {
    name: `${title}: ${count}`,
    subject: literal(subject),
    ...(from !== null && { from_email: from }),
    type: "regular",
    messenger: "email",
    content_type: "html",
    body: aroundLeave(html, (part) =>
      part.replaceAll("{{", "&#123;&#123;").replaceAll("@TrackLink", "&#64;TrackLink"),
    ),
    altbody: aroundLeave(text, literal),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** The plain text, too, is read as HTML there: a tag in it would be one, a comment would be taken out. */
function literal(text: string): string {
  return text.replace(/\{\{|<|@(?=TrackLink)/g, (found) => `{{ Safe "${found}" }}`);
}

/** All but the last {@link LEAVE}, which is ours: it stands below all text. */
function aroundLeave(text: string, kept: (part: string) => string): string {
  const at = text.lastIndexOf(LEAVE);
  return kept(text.slice(0, at)) + LEAVE + kept(text.slice(at + LEAVE.length));
}
