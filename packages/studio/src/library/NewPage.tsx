import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { hrefOf, navigate } from "../address/route.ts";
import { say } from "../document/session.ts";
import { useAnswer } from "../engine/useAnswer.ts";
import { DurabilityTag, sentenceCase } from "../look/glyphs.tsx";
import { ThemeButton } from "../look/ThemeButton.tsx";
import { safety } from "../verdict/reading.ts";
import "../look/frame.css";
import { keepNew } from "../files/kept.ts";
import {
  arrangedValue,
  type DraftActor,
  type DraftOption,
  type DraftProposal,
  type DraftWish,
  draftYaml,
  EMPTY_DRAFT,
  isBare,
  type NamedActor,
  type NewDraft,
  named,
  optionAt,
  without,
} from "./new-draft.ts";
import "./library.css";

const KEPT = "detente new scenario";

/** The draft that was left, where the browser keeps one. */
function recalled(): NewDraft {
  try {
    return draftIn(localStorage.getItem(KEPT));
  } catch {
    return EMPTY_DRAFT;
  }
}

function draftIn(kept: string | null): NewDraft {
  return (JSON.parse(kept ?? "null") as NewDraft | null) ?? EMPTY_DRAFT;
}

function remember(draft: NewDraft): void {
  try {
    if (draft === EMPTY_DRAFT) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, JSON.stringify(draft));
  } catch {
    // Where nothing can be stored the draft lasts as long as the page.
  }
}

/** A first scenario from a few questions; its text is then the reader's to change. */
export default function NewPage() {
  const [draft, setDraft] = useState(recalled);
  const [thrownAway, setThrownAway] = useState<NewDraft | null>(null);
  useEffect(() => {
    document.title = "New scenario – Detente";
  }, []);
  /** What another tab has remembered, which is not this one's to write down. */
  const heard = useRef<NewDraft | null>(null);
  useEffect(() => {
    if (draft !== heard.current) remember(draft);
  }, [draft]);
  // The form is one, in however many tabs it is open.
  useEffect(() => {
    const onStored = ({ key, newValue }: StorageEvent) => {
      if (key !== KEPT) return;
      heard.current = draftIn(newValue);
      setDraft(heard.current);
    };
    addEventListener("storage", onStored);
    return () => removeEventListener("storage", onStored);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
      event.preventDefault();
      say("What you have entered is kept here until you write it.");
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const change = (changes: Partial<NewDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const changeActor = (key: number, changes: Partial<DraftActor>) =>
    change({ actors: draft.actors.map((actor) => (actor.key === key ? { ...actor, ...changes } : actor)) });
  const changeProposal = (key: number, changes: Partial<DraftProposal>) =>
    change({
      proposals: draft.proposals.map((proposal) =>
        proposal.key === key ? { ...proposal, ...changes } : proposal,
      ),
    });
  const actors = useMemo(() => named(draft), [draft]);
  const options = actors.flatMap((actor) => actor.options);
  const wishesOf = (kind: "wants" | "vital") =>
    options.length === 0 ? (
      <NotYet />
    ) : (
      actors.map(({ key, name }) => (
        <Wishes
          key={key}
          name={name}
          kind={kind}
          wishes={draft.actors.find((actor) => actor.key === key)?.[kind] ?? []}
          next={draft.next}
          change={(wishes) => {
            changeActor(key, { [kind]: wishes });
            change({ next: draft.next + 1 });
          }}
          actors={actors}
        />
      ))
    );
  const isWriting = useRef(false);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (isWriting.current) return;
    isWriting.current = true;
    const { file, failure } = await keepNew("new.yaml", draftYaml(draft));
    if (failure === null) remember(EMPTY_DRAFT);
    navigate(hrefOf(file.key, draft.proposals.some(({ name }) => name.trim() !== "") ? "verdict" : "source"));
    say(failure);
  };
  return (
    <div className="page library">
      <header className="masthead">
        <a className="brand" href="#/">
          Detente
        </a>
        <ThemeButton />
      </header>
      <main>
        <h1>A new scenario</h1>
        <p className="stand">
          Five questions make a first scenario, which is analysed as you answer. What you have entered stays
          here until you write it; everything in it can be changed afterwards.
        </p>
        <form className="questions" onSubmit={create}>
          <section>
            <h2>1. What is the question?</h2>
            <Field
              label="Title"
              value={draft.title}
              change={(title) => change({ title })}
              required
              hint="Who patrols the strait?"
            />
            <Field
              label="In one sentence"
              value={draft.summary}
              change={(summary) => change({ summary })}
              hint="optional"
            />
          </section>
          <section>
            <h2>
              2. Who takes part, and what can each do? <small>the first value of each is today’s</small>
            </h2>
            {draft.actors.map((actor, index) => (
              <ActorFields
                key={actor.key}
                actor={actor}
                number={index + 1}
                only={draft.actors.length === 1}
                next={draft.next}
                change={(changes) => {
                  changeActor(actor.key, changes);
                  change({ next: draft.next + 1 });
                }}
                remove={(key) => setDraft(without(draft, key))}
              />
            ))}
            <button
              type="button"
              className="button add"
              onClick={() =>
                change({
                  actors: [
                    ...draft.actors,
                    {
                      key: draft.next,
                      name: "",
                      options: [{ key: draft.next + 1, label: "", values: "" }],
                      wants: [],
                      vital: [],
                    },
                  ],
                  next: draft.next + 2,
                })
              }
            >
              Add a party
            </button>
          </section>
          <section>
            <h2>
              3. What does each want? <small>the most important first</small>
            </h2>
            {wishesOf("wants")}
          </section>
          <section>
            <h2>
              4. What does each hold vital? <small>optional; says whose security is at stake</small>
            </h2>
            {wishesOf("vital")}
          </section>
          <section>
            <h2>
              5. Which arrangements would you judge? <small>all is as today but what you change</small>
            </h2>
            {draft.proposals.map((proposal, index) => (
              <ProposalFields
                key={proposal.key}
                proposal={proposal}
                number={index + 1}
                actors={actors}
                change={(changes) => changeProposal(proposal.key, changes)}
                remove={() =>
                  change({ proposals: draft.proposals.filter(({ key }) => key !== proposal.key) })
                }
              />
            ))}
            <button
              type="button"
              className="button add"
              onClick={() =>
                change({
                  proposals: [...draft.proposals, { key: draft.next, name: "", arranged: {} }],
                  next: draft.next + 1,
                })
              }
            >
              Add a proposal
            </button>
          </section>
          <LiveVerdict draft={draft} />
          <p className="turn">
            <button type="submit" className="button primary">
              Write it
            </button>
            {draft !== EMPTY_DRAFT ? (
              <button
                type="button"
                className="plain link small"
                onClick={() => {
                  setThrownAway(draft);
                  setDraft(EMPTY_DRAFT);
                }}
              >
                Start over
              </button>
            ) : (
              thrownAway !== null && (
                <button type="button" className="plain link small" onClick={() => setDraft(thrownAway)}>
                  Bring back what was entered
                </button>
              )
            )}
          </p>
        </form>
      </main>
    </div>
  );
}

/** What the proposals come to so far. */
function LiveVerdict({ draft }: { draft: NewDraft }) {
  const isJudged =
    draft.proposals.some(({ name }) => name.trim() !== "") &&
    named(draft).some(({ options }) => options.length > 0);
  const text = useMemo(() => draftYaml({ ...draft, title: draft.title || "New" }), [draft]);
  const { answer, failure } = useAnswer("judge", isJudged ? { text, lens: null, edits: [] } : null);
  const judged = answer !== null && "first" in answer ? answer.first : null;
  const problem = answer !== null && "problems" in answer ? answer.problems[0]?.message : failure;
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h2 id="so-far">{isJudged ? "So far" : "What comes of it"}</h2>
      {!isJudged && (
        <p className="quiet">
          Once a party can do something and a proposal has a name, it stands here whether they would sign it,
          keep it, and be safe under it.
        </p>
      )}
      {problem !== null && problem !== undefined && <p className="problem">{problem}</p>}
      {judged !== null && (
        <table>
          <thead>
            <tr>
              <th scope="col">Proposal</th>
              <th scope="col">Sign?</th>
              <th scope="col">Keep?</th>
              <th scope="col">Safe?</th>
            </tr>
          </thead>
          <tbody>
            {judged.analysis.frameworks.map((framework) => (
              <tr key={framework.id}>
                <th scope="row">{framework.label}</th>
                <td>{sentenceCase(judged.said.get(framework.id)?.headline.sign ?? "")}</td>
                <td>
                  <DurabilityTag level={framework.durability} />
                </td>
                <td>{safety(framework, judged.scenario)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ProposalFields({
  proposal,
  number,
  actors,
  change,
  remove,
}: {
  proposal: DraftProposal;
  number: number;
  actors: readonly NamedActor[];
  change: (changes: Partial<DraftProposal>) => void;
  remove: () => void;
}) {
  const isNamed = proposal.name.trim() !== "";
  return (
    <fieldset>
      <legend className="hidden">Proposal {number}</legend>
      <Field
        label={`Proposal ${number}`}
        value={proposal.name}
        change={(name) => change({ name })}
        hint="optional"
      />
      {isNamed &&
        actors.map((actor) =>
          actor.options.map((option) => (
            <Choice key={option.key} label={`${actor.name}: ${option.label}`}>
              {(id) => (
                <select
                  id={id}
                  value={arrangedValue(proposal, option)}
                  onChange={(event) =>
                    change({ arranged: { ...proposal.arranged, [option.key]: event.target.value } })
                  }
                >
                  {option.values.map((value, index) => (
                    <option key={value.id} value={value.id}>
                      {value.label}
                      {index === 0 ? " (as today)" : ""}
                    </option>
                  ))}
                </select>
              )}
            </Choice>
          )),
        )}
      <Remove what={`proposal ${number}`} name={proposal.name} remove={remove} />
    </fieldset>
  );
}

/** Takes a part of the form out; the focus goes on to where another can be added. */
function Remove({ what, name, remove }: { what: string; name: string; remove: () => void }) {
  const onClick = (event: MouseEvent) => {
    const section = event.currentTarget.closest("section");
    remove();
    section?.querySelector<HTMLElement>(":scope > .add")?.focus();
  };
  return (
    <button type="button" className="plain link small remove" onClick={onClick}>
      Remove<span className="hidden">{` ${what}${name.trim() === "" ? "" : `, ${name}`}`}</span>
    </button>
  );
}

function NotYet() {
  return (
    <p className="quiet">Once a party and something that it can do have names, they can be chosen here.</p>
  );
}

/** One actor's wishes, as sentences made of choices: “wants · Blue: blockade · no”. */
function Wishes({
  name,
  kind,
  wishes,
  next,
  change,
  actors,
}: {
  name: string;
  kind: "wants" | "vital";
  wishes: readonly DraftWish[];
  /** The key of the next. */
  next: number;
  change: (wishes: readonly DraftWish[]) => void;
  actors: readonly NamedActor[];
}) {
  const set = (index: number, changes: Partial<DraftWish>) =>
    change(wishes.map((wish, other) => (other === index ? { ...wish, ...changes } : wish)));
  const first = actors.flatMap(({ options }) => options)[0];
  const words = kind === "wants" ? { pro: "wants", con: "avoids" } : { pro: "that", con: "that not" };
  const swap = (index: number) =>
    change(wishes.toSpliced(index - 1, 2, ...wishes.slice(index - 1, index + 1).reverse()));
  return (
    <fieldset className="wishes">
      <legend>{kind === "wants" ? name : `${name} holds vital`}</legend>
      <div>
        <ol>
          {wishes.map((wish, index) => {
            const option = optionAt(wish.of, actors);
            const place = `${index + 1} of ${name}`;
            return (
              <li key={wish.key}>
                <select
                  aria-label={`For or against, ${place}`}
                  value={wish.avoided ? "con" : "pro"}
                  onChange={(event) => set(index, { avoided: event.target.value === "con" })}
                >
                  <option value="pro">{words.pro}</option>
                  <option value="con">{words.con}</option>
                </select>
                <select
                  aria-label={`Option, ${place}`}
                  value={wish.of}
                  onChange={(event) => set(index, { of: Number(event.target.value), value: null })}
                >
                  {option === undefined && <option value={wish.of}>…</option>}
                  {actors.map((actor) => (
                    <optgroup key={actor.key} label={actor.name}>
                      {actor.options.map((other) => (
                        <option key={other.key} value={other.key}>
                          {actor.name}: {other.label}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
                {option !== undefined && !isBare(option) && (
                  <select
                    aria-label={`Value, ${place}`}
                    value={wish.value ?? option.values[1]?.id}
                    onChange={(event) => set(index, { value: event.target.value })}
                  >
                    {option.values.map((value) => (
                      <option key={value.id} value={value.id}>
                        {value.label}
                      </option>
                    ))}
                  </select>
                )}
                <span className="nudge">
                  {kind === "wants" && (
                    <button
                      type="button"
                      className="plain"
                      aria-label={`More important: ${place}`}
                      disabled={index === 0}
                      onClick={() => swap(index)}
                    >
                      ↑
                    </button>
                  )}
                  <button
                    type="button"
                    className="plain"
                    aria-label={`Remove ${place}`}
                    onClick={(event) => {
                      const home = event.currentTarget.closest("fieldset");
                      change(wishes.toSpliced(index, 1));
                      home?.querySelector<HTMLElement>(".add")?.focus();
                    }}
                  >
                    ✕
                  </button>
                </span>
              </li>
            );
          })}
        </ol>
        {first !== undefined && (
          <button
            type="button"
            className="plain link small add"
            onClick={() =>
              change([...wishes, { key: next, of: nextOption(wishes, actors), value: null, avoided: false }])
            }
          >
            {wishes.length > 0 ? "and then" : kind === "wants" ? "wants, first of all" : "something"}
            <span className="hidden"> ({name})</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** The first option that no wish is about yet. */
function nextOption(wishes: readonly DraftWish[], actors: readonly NamedActor[]): number {
  const keys = actors.flatMap(({ options }) => options.map(({ key }) => key));
  return keys.find((key) => !wishes.some(({ of }) => of === key)) ?? keys[0] ?? 0;
}

function ActorFields({
  actor,
  number,
  only,
  next,
  change,
  remove,
}: {
  actor: DraftActor;
  number: number;
  /** Whether there is no other. */
  only: boolean;
  next: number;
  change: (changes: Partial<DraftActor>) => void;
  /** Removes the option or the party of a key. */
  remove: (key: number) => void;
}) {
  const setOption = (key: number, changes: Partial<DraftOption>) =>
    change({
      options: actor.options.map((option) => (option.key === key ? { ...option, ...changes } : option)),
    });
  return (
    <fieldset>
      <legend className="hidden">Party {number}</legend>
      <Field
        label={`Party ${number}`}
        value={actor.name}
        change={(name) => change({ name })}
        required={number === 1}
      />
      {actor.options.map((option, index) => (
        <div className="pair-of-fields" key={option.key}>
          <Field
            label="can"
            value={option.label}
            change={(label) => setOption(option.key, { label })}
            required={number === 1 && index === 0}
            hint="patrol the strait"
          />
          <Field
            label="values"
            value={option.values}
            change={(values) => setOption(option.key, { values })}
            hint="no, yes"
          />
          {actor.options.length > 1 && (
            <button
              type="button"
              className="plain take-out"
              onClick={(event) => {
                const home = event.currentTarget.closest("fieldset");
                remove(option.key);
                home?.querySelector<HTMLElement>(".add")?.focus();
              }}
              aria-label={`Remove what party ${number} can do: ${option.label || `the ${index + 1}.`}`}
            >
              ✕
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="plain link small add"
        onClick={() => change({ options: [...actor.options, { key: next, label: "", values: "" }] })}
      >
        and something else
      </button>{" "}
      {!only && <Remove what={`party ${number}`} name={actor.name} remove={() => remove(actor.key)} />}
    </fieldset>
  );
}

function Field({
  label,
  value,
  change,
  required = false,
  hint,
}: {
  label: string;
  value: string;
  change: (value: string) => void;
  required?: boolean;
  hint?: string;
}) {
  return (
    <Choice label={label}>
      {(id) => (
        <input
          id={id}
          className="field"
          value={value}
          required={required}
          placeholder={hint}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Choice>
  );
}

function Choice({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <p className="labelled">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </p>
  );
}
