/** Characters that are not seen and change how what follows reads: controls, what turns the direction of text, what is no character. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff]/gu;

/** A text without them; lines stay. */
export function seen(text: string): string {
  return text.replace(UNSEEN, (found) => (/[\n\t]/.test(found) ? found : ""));
}
