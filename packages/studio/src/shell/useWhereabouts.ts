import { useEffect } from "react";
import { currentRoute, onRoute, type Route } from "../address/route.ts";

/** What a step of the history remembers: how far the page was scrolled, and the link that led on from it. */
interface Whereabouts {
  readonly y: number;
  readonly link: string | null;
}

/** So long nobody scrolls before it is noted how far, in milliseconds. */
const SETTLED = 150;
/** So long what is not there yet is waited for, in milliseconds; whoever does something meanwhile is not moved any more. */
const PATIENCE = 5000;
const DOING = ["wheel", "touchmove", "keydown", "pointerdown"];

/** A new page begins at its top; going back leads to where one was on it, and to the link that one followed. */
export function useWhereabouts(): void {
  useEffect(() => {
    const { scrollRestoration } = history;
    history.scrollRestoration = "manual";
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    let isWaiting = false;
    let here = pageOf(currentRoute());
    const note = (link: string | null) => {
      const now: Whereabouts = { y: scrollY, link };
      history.replaceState(now, "");
    };
    const onScroll = () => {
      clearTimeout(timer);
      // A page that is not there yet scrolls by itself.
      if (frame !== 0) return;
      timer = setTimeout(() => note((history.state as Whereabouts | null)?.link ?? null), SETTLED);
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href^='#/']") : null;
      if (link !== null) note(link.getAttribute("href"));
    };
    const stay = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      isWaiting = false;
    };
    const onDoing = () => {
      if (isWaiting) stay();
    };
    const restore = ({ y, link }: Whereabouts, giveUp: number) => {
      const back =
        link === null ? null : document.querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`);
      const isThere = document.documentElement.scrollHeight >= y + innerHeight;
      if ((!isThere || (link !== null && back === null)) && performance.now() < giveUp) {
        isWaiting = true;
        frame = requestAnimationFrame(() => restore({ y, link }, giveUp));
        return;
      }
      stay();
      scrollTo(0, y);
      back?.focus({ preventScroll: true });
    };
    const stop = onRoute(() => {
      clearTimeout(timer);
      const page = pageOf(currentRoute());
      const before = history.state as Whereabouts | null;
      if (page === here && before === null) return;
      here = page;
      const giveUp = performance.now() + PATIENCE;
      stay();
      // Once what the address names is on the page.
      frame = requestAnimationFrame(() => restore(before ?? { y: 0, link: null }, giveUp));
    });
    addEventListener("scroll", onScroll, { passive: true });
    addEventListener("click", onClick, { capture: true });
    for (const doing of DOING) addEventListener(doing, onDoing, { passive: true, capture: true });
    return () => {
      stop();
      stay();
      clearTimeout(timer);
      for (const doing of DOING) removeEventListener(doing, onDoing, { capture: true });
      removeEventListener("scroll", onScroll);
      removeEventListener("click", onClick, { capture: true });
      history.scrollRestoration = scrollRestoration;
    };
  }, []);
}

function pageOf(route: Route): string {
  return route.at === "document" ? `${route.document}/${route.place}` : route.at;
}
