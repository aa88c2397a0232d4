import { usePrinting } from "../look/printing.ts";

/** The whole text, while the page is printed: the editor holds only the lines in sight, and none of those folded away. */
export function PrintedText({ text }: { text: string }) {
  return usePrinting() && <pre className="printed">{text}</pre>;
}
