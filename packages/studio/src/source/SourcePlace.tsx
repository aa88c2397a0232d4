import type { PlaceProps } from "../shell/place.ts";
export default function SourcePlace({ judged }: PlaceProps) {
  return <pre>{judged.text}</pre>;
}
export function SourceOnly() {
  return null;
}
