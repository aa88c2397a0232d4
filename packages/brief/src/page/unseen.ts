/** Characters that are not seen and change how what follows reads: controls, and what turns the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A text without them; lines stay. */
export function seen(text: string): string {
  return text.replace(UNSEEN, (found) => (/[\n\t]/.test(found) ? found : ""));
}
