import type { PlaceProps } from "../shell/place.ts";

export default function StatesPlace({ judged }: PlaceProps) {
  return (
    <article>
      <h1>{judged.scenario.title}</h1>
    </article>
  );
}
