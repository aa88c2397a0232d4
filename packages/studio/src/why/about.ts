/** What is asked about: a framework or a state, and perhaps one actor in it. In the address: `member`, `member.great`, `@12`, `@12.great`. */
export interface About {
  readonly target: { readonly framework: string } | { readonly state: number };
  readonly actor: string | null;
}

export function parseAbout(text: string | null): About | null {
  if (text === null) return null;
  const match = /^(?:@(\d{1,16})|([a-z][a-z0-9_]*))(?:\.([a-z][a-z0-9_]*))?$/.exec(text);
  if (match === null) return null;
  const [, state, framework, actor] = match;
  return {
    target: framework === undefined ? { state: Number(state) } : { framework },
    actor: actor ?? null,
  };
}
