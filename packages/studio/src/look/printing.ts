import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** What has to be on the page before it is printed, such as rows out of sight. */
const preparations = new Set<() => Promise<void>>();

/** Has something done before the page is printed, while a component is shown. */
export function usePreparation(prepare: () => Promise<void>): void {
  const latest = useRef(prepare);
  useEffect(() => {
    latest.current = prepare;
  });
  useEffect(() => {
    const run = () => latest.current();
    preparations.add(run);
    return () => {
      preparations.delete(run);
    };
  }, []);
}

/** Whether the page is being printed: what is drawn then is on paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser draws what it prints as soon as it has said so.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}

/** Prints the page once all of it is there. */
export async function printPage(): Promise<void> {
  await Promise.all(Array.from(preparations, (prepare) => prepare()));
  print();
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Puts words at the head of every printed page, left and right, and its number at the foot. */
export function headPages(left: string, right: string): void {
  const font = "font: 9pt 'Source Sans 3 Variable', sans-serif; color: #444";
  sheet.replaceSync(`@page {
    @top-left { content: ${quoted(left)}; ${font} }
    @top-right { content: ${quoted(right)}; ${font} }
    @bottom-right { content: counter(page) " / " counter(pages); ${font} }
  }`);
}

/** As a CSS string. */
function quoted(text: string): string {
  const escaped = text.replace(/["\\<\p{Cc}]/gu, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
