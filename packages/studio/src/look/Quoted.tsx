/** A message with what it quotes from a file, between backticks, set as code. */
export function Quoted({ text }: { text: string }) {
  return (
    text
      .split("`")
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message have no other identity
      .map((part, k) => (k % 2 === 0 ? part : <code key={k}>{part}</code>))
  );
}
